/// The words that recovery codes are written with: 2,048 short English ones, chosen for this project.
///
/// The first four letters of each are its own, so that four letters are enough to type. A word stands for its number in
/// alphabetical order. The list never changes: sheets of paper depend on it.
enum RecoveryWords {
    static let all: [String] = text.split(separator: " ").map(String.init)

    /// The number of the word that begins with these letters, of which four or the whole word have to be there.
    ///
    /// - Parameter letters: ASCII in lower case.
    static func number(of letters: some Collection<UInt8>) -> Int? {
        guard letters.count >= 3 else { return nil }
        var (low, high) = (0, all.count)
        while low < high {
            let middle = (low + high) / 2
            if all[middle].utf8.lexicographicallyPrecedes(letters) { low = middle + 1 } else { high = middle }
        }
        guard low < all.count, all[low].utf8.starts(with: letters) else { return nil }
        return letters.count >= 4 || all[low].utf8.count == letters.count ? low : nil
    }

    private static let text = """
        abbey about above absent accent accord ache acid acorn across actor adept admire adobe adopt adult advice aerial \
        afar affair afford after again agent agile agree ahead aide airport aisle alarm album alcove alder alert algae \
        alibi alien align alike allow almond alone alpine also altar always amber amble amend amount amuse anchor animal \
        ankle annual answer antler anvil apart apex apple apricot apron arch arctic area arena argue armor aroma around \
        arrow artist ascend ashore aside aspen assist athlete atlas atom attic auburn august aunt author autumn avenue \
        avocado avoid awake award away awning axis azure baby badge baggage balance bamboo banana bangle bank banner \
        bargain barley baron barrel basil basket bass bath baton battery bazaar beam beauty beaver because become \
        bedroom beech before began begin behave behind being belief belong bench benefit beside beta between beyond \
        bicycle bigger binder birch bird birth biscuit bishop bison black blade blanket blazer blend bless blimp bliss \
        blond bloom blouse blue blunt board bobbin body boiler bolster bonfire bonnet boost border borrow bottle bought \
        boulder bounce bouquet bowl boxer braid brake branch brave bread breeze brick bridge brief bright brisk bronze \
        brook broth brown brush bubble bucket buddy budget buffalo bugle build bulb bullet bumper bundle bunny buoyant \
        bureau burst bushel busy butter buyer buzz cabbage cabin cable cactus cadet cafe calcium calendar calm camel \
        camp canal candle canoe canvas canyon capable captain caramel carbon career cargo carpet carrot cart carve \
        cascade cashew castle casual catalog caught cause cedar ceiling celery cell cement center ceramic cereal certain \
        chain chalk champion change chapel charm chase cheese chef chemist cherry chess chicken chief child chimney chip \
        choice choose chord chrome chunk church cider cinema cinnamon circle citizen citrus city civil claim clap \
        clarify clash clay clean clerk clever client cliff climb clinic clock close cloud clover club coach cobalt cocoa \
        coffee coin cold collar colony column comb comet comfort common compass concert confirm congress connect consul \
        contest convoy cookie copper coral corner corpus correct cosmic cost cottage council couple course cousin cowboy \
        coyote cozy cradle craft crane crater crayon cream credit creek crescent crew cricket crisp critic crocus crop \
        cross crowd cruise crumb crust crystal cube cucumber cuddle cuff culture cupboard curate curious curl current \
        curtain curve cushion custom cycle cymbal cypress dahlia daily daisy dance dapper daring dark dash data daughter \
        dawn daylight dazzle dealer debate decade december decide decorate deer defend define degree delay deliver delta \
        demand denim dense dentist depart depend depth deputy derive desert design desk dessert detail detect device \
        devote dewdrop diagram dialog diamond diary diesel diet differ digest digit dinner diploma direct disc distant \
        ditch diver divide doctor dodge dollar dolphin domain donate donkey door double dough dove dozen dragon drama \
        drape draw dream dress drift drill drink drive drizzle drop drum dryer duck duet dune during duty dwarf dwell \
        dynamo eager eagle early earth easel easy echo eclipse ecology edge edit educate effect effort eject elastic \
        elbow elder elegant element elevate elite elm embark emblem embrace emerald emotion empire employ empty enable \
        enamel enchant encore endless energy engine enjoy enlist enough enrich ensemble enter entire envelope envoy epic \
        episode equal equip erase errand escape essay estate eternal ethics evening every evidence evolve exact example \
        excel exchange excite excuse exercise exhibit exile exist exotic expand expert explore export express extend \
        extra eyebrow fable fabric face factor faculty fade fairy faith falcon fall family famous fancy fashion fasten \
        father fault favor feast february federal feed felt fence fern ferry fertile festival fetch fiber fiction field \
        fierce fifteen figure film filter final find finish firm first fiscal fish fitness five fixture flag flame \
        flannel flash flavor fleet flex flight flint flip float flock floor floral flour flow fluent fluff flute foam \
        focus foggy foil foliage follow food football forage force forest fork formal fortune forum forward fossil \
        foster found foxglove fragile frame freckle freedom freight fresh friday friend frigate fringe frog front frost \
        frown frozen fruit fudge fuel funnel furnace fusion future fuzzy gadget galaxy gale gallery gamble gander garage \
        garden garlic garment gather gauge gazebo gear gecko gelatin gene genius gentle genuine geology gerbil gesture \
        geyser giant gift ginger giraffe girder give glacier glad glance glass glaze gleam glimpse glitter globe gloomy \
        glory glossy glue goat goblet gondola good goose gorge gorilla gospel gossip gourd govern gown grain grammar \
        grand grape grass gravity gray great green grid grill grip grocer groove ground grow guard guava guess guide \
        guild guitar gulf gull gutter gymnast gypsum habit half hallway halo hamlet hammer hand happy harbor harmony \
        harp harvest hatch hawk head health heart heaven hedge height helium hello helmet help hemlock herald heritage \
        hermit hero hiccup hickory hidden high hike hill hint hippo history hoard hobby hockey hold hollow home honest \
        honor hoof hook horizon horn horse hospital hotel hour hover human humble humid hummus humor hundred hunger \
        hurdle hurry husky hybrid hydrant hyphen iceberg icicle icon idea identify idle igloo ignite iguana illusion \
        image immense impact import impress impulse inch include income indeed indigo indoor infant inform ingot inhale \
        initial inject inland inlet inner input inquire insect inside install intact into invent invite inward iris iron \
        island isolate issue item ivory ivy jacket jaguar jamboree january jargon jasmine jazz jeans jeep jelly jersey \
        jester jewel jigsaw jockey join joke jolly journey joyful judge juggle juice july jumbo jump june jungle junior \
        jury just kangaroo karate kayak keen kelp kennel kernel keyboard khaki kimono kind kiosk kitchen kite kiwi knee \
        knight knit knob koala label labor ladder ladle lady lagoon lamb land language lantern lapel laptop large lark \
        laser lasso last laugh laundry lava lavender lawn lawyer lazy leader leaf league learn leash leather leave \
        lecture left legal legend lemon length lens lentil leopard lesson letter level liberty library license lichen \
        lilac lily lime limit linger lion lipstick liquid listen liter little lizard llama loaf lobby lobster locust \
        lodge lofty logic long loop lotion lotus loud lounge love lower loyal lucky luggage lullaby lunar lunch lush \
        luxury lynx lyric machine macro madam magazine magenta magic magnet mahogany maiden main maize major maker \
        mallet mammal manage mandolin mango manner mansion mantle manual maple marble margin marigold market maroon \
        marsh marvel mascot mason master material matrix matter mature maximum maybe mayor maze meadow mean measure \
        medal medicine medley meet mellow melody member memory mental menu merchant merge merit merry mesh message \
        meteor method metro middle midnight might migrate milk mill mimic mimosa mineral mingle minimum minor mint \
        minute miracle mirror misty mitten mixer mobile model module moist molecule moment monday money monkey monsoon \
        month moon moral more morning mosaic moss moth motion motor mount mouse movie much muffin mulberry multiply \
        mural muscle museum mushroom music must mutual muzzle myrtle mystery myth name napkin narrow nation nature \
        nautical navy neat nebula neck nectar need neglect neighbor neither neon nephew neptune nerve nettle network \
        neutral never news nibble nickel niece nimble nine noble nobody noise nomad noodle north notable note notice \
        noun novel nozzle number nurse nutmeg nylon oasis oatmeal object oboe observe obtain obvious ocean octave \
        october offer office often oilcan olive omelet onion online only onward opal open opera opinion oppose optic \
        oracle orange orbit orchard order ordinary oregano organ orient origin ornate osprey ostrich other otter ounce \
        outdoor outer oval oven owl owner oxygen oyster pacific pack paddle page paint pair palace palm panda panel \
        panic pansy panther papaya paper parade parcel parlor parrot party pass pasta path patient patrol pattern pause \
        pavilion peak peanut pebble pedal peel pelican pencil penguin penny people pepper perch perfect period permit \
        person petal phone photo phrase physics piano pickle picnic picture piece pigeon pillow pilot pink pioneer pipe \
        pitch pivot pixel pizza place plain planet plaster plate plaza please plenty plow pluck plug plum plural plus \
        pocket podium poem poet point polar pole police polka pollen polo pond pony pool popcorn poplar poppy porridge \
        portal position possum postal potato pottery pouch powder power practice prairie pray preach precious prefer \
        premium prepare present pretty prevent pride primary prince prism private prize probe process produce profit \
        program project promise proof proper protect proud prove public pudding pueblo puffin pulley pulp pulse puma \
        punch pupil puppet purchase pure purple push puzzle pyramid python quail quality quantum quarter queen quest \
        quick quiet quill quince quiver quiz quota rabbit raccoon radar radio raffle raft raisin rally ramp ranch random \
        range rapid rare rascal rate rattle raven ravioli razor reach ready real reason recall recipe record recruit \
        recycle reduce reef refer reflect reform refuge regal region regret regular reindeer relax relief rely remain \
        remedy remind remote render renew rent repair repeat reply report reptile request rescue resemble resist resort \
        respect result retail retire return reunion reveal review reward rhyme rhythm ribbon rice rich riddle ridge \
        rigid ring rinse ripple ritual river road roast robin robot robust rocket rodeo roll romance rookie room rooster \
        root rope rose rotate rouge route rover royal rubber ruby rudder rugby ruin rule rumble runner rural russet \
        rustic saddle safari saffron saga salad salmon salon salsa salt salute same sample sapphire sardine satin saturn \
        sauce sauna savanna save savory sawdust scale scarf scatter scene scholar science scissors scoop score scout \
        scrap screen script scroll sculpt seafood seal search season seat second secret section secure sedan seek select \
        self seller semester senate senior sense sentence sequel series sermon serve sesame session settle seven shaft \
        shampoo shape share shawl sheep shelf sheriff shield shine ship shirt shiver shoe shoulder shovel show shred \
        shrimp shrub shuffle shuttle sibling sierra siesta sign silent silk silly silver similar simple since sister \
        sitar site six size skate sketch skill skin skip skirt sky slate sled sleep slender slice slide slight slim \
        slipper slogan slope slot slumber small smart smile smoke smooth snack snail snap sneaker snow soar soccer \
        social sock soda sofa soft soil solar soldier solid solo solve someone sonata song soon soothe sorbet sort soul \
        sound soup source south soybean space spade spaniel spark spatula speak special speed spell spend sphere spice \
        spider spin spiral splash splendid split sponge spoon sport spot spray spread spring sprout spruce spur square \
        squeeze squid stable stadium staff stage stair stamp stand staple stay steady steel step stereo stew stick still \
        sting stitch stock stomach stool stop store stove strap stream strict strong student stuff stump style subject \
        submit subtle suburb subway success sudden suffix sugar suggest suit sultan summer sunday sunny super supper \
        sure surf surplus surround survey sushi suspend sustain swallow swan swap swear sweet swift swim swing switch \
        sword symbol syrup system tackle tadpole tail take talent talk tandem tango tape target tariff task taste tavern \
        taxi teach team teapot tell temper tenant tender tennis tent term terrace text thank thaw theater theme theory \
        there thick thigh thimble thing third thistle thorn thought thread thrive throat thumb thunder thursday thyme \
        tiara ticket tidy tiger tight tile timber time tinsel tiny tissue title toast today toffee together token tomato \
        tone tongue tooth topaz topic torch tornado tortoise total toucan tour towel town trace trade traffic trail \
        transit trapeze travel treasure tree trellis trench triangle tribe tried trim triple trolley trombone trophy \
        trouble truck true truffle trumpet trunk trust truth tuba tuesday tugboat tulip tuna tundra tunnel turban turkey \
        turn turtle tutor tuxedo tweed twelve twenty twice twig twilight twin twist type typical ultra umbrella umpire \
        uncle under undo unfold unicorn uniform union unique unit unlock until unusual update uphill upload upper \
        upright upset upstairs upward urban urge useful usher usual utensil utility utmost vacant vacuum vague valid \
        valley value valve vanilla vapor variety varnish vary vase vast vault vector vehicle velvet vendor venture venue \
        verb verify version vertical vessel veteran viaduct vibrant victory video view villa vine vintage vinyl viola \
        virtue visible visual vital vivid vocal voice volcano volley volume vote vowel voyage wafer waffle wagon waist \
        wait walk wall walnut walrus waltz wander want warbler wardrobe warm wash watch water wave waxen wealth weather \
        weave website wedding week weigh welcome west whale wharf wheat wheel when whisper white whole wicker widget \
        wife wild willow window wing winter wire wisdom wish witness wizard wolf wombat wonder wool work world worth \
        wrap wren wrist write yacht yard yarn year yeast yellow yield yoga yogurt yolk young youth yucca yummy zealous \
        zebra zenith zephyr zero zest zigzag zinc zipper zodiac zone zoology zucchini
        """
}
