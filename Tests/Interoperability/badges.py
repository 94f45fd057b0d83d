"""Credentials of a random shape: badges, and trees of made-up terms that no bundled context knows."""

CREDENTIALS_1 = "https://www.w3.org/2018/credentials/v1"
CREDENTIALS_2 = "https://www.w3.org/ns/credentials/v2"
DATA_INTEGRITY = "https://w3id.org/security/data-integrity/v2"
ED25519_2020 = "https://w3id.org/security/suites/ed25519-2020/v1"
STATUS_2021 = "https://w3id.org/vc/status-list/2021/v1"
UNDEFINED_TERMS = "https://www.w3.org/ns/credentials/undefined-terms/v2"
# Made for the first version of the credentials' context alone.
OPEN_BADGES_1 = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json"
OPEN_BADGES = [
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
]

# Terms of every kind that JSON-LD gives a reader work with.
OWN_TERMS = {
    "ex": "https://vocabulary.example/lab#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "remark": {"@id": "ex:remark", "@container": "@language"},
    "steps": {"@id": "ex:steps", "@container": "@list"},
    "tool": {"@id": "ex:tool", "@container": "@set"},
    "reading": {"@id": "ex:reading", "@type": "xsd:double"},
    "raw": {"@id": "ex:raw", "@type": "@json"},
    "station": {"@id": "ex:station", "@type": "@id"},
    "usedBy": {"@reverse": "ex:uses"},
    "room": {"@id": "ex:room", "@container": "@id"},
    "kind": {"@id": "ex:kind", "@container": "@type"},
    "log": {"@id": "ex:log", "@container": "@graph"},
    "motto": {"@id": "ex:motto", "@language": "la"},
    "Bench": {"@id": "ex:Bench", "@context": {"width": {"@id": "ex:benchWidth", "@type": "xsd:decimal"}}},
    "Shelf": {"@id": "ex:Shelf", "@context": {"width": {"@id": "ex:shelfWidth"}}},
    "inside": {"@id": "ex:inside", "@context": {"note": "ex:innerNote"}},
    "note": "ex:note",
    "part": "ex:part",
}

WORDS = [
    "Sensordaten", "Łódź", "Ærøskøbing", "naïve café", "e\u0301tude", "Ὀδυσσεύς", "Дарья", "日本語の修了証", "한국어",
    "שלום עולם", "مرحبا", "नमस्ते", "👩🏽‍🔬", "🎓🎓", "𝔘𝔫𝔦", "a\u00a0b", "zero\u200bwidth", "\ufeffmark", "line\u2028sep",
    'said "yes"', "back\\slash", "tab\there", "line\nbreak", "return\r\n", "</script>", "&amp;", "{}[]", "_:b0", "<urn:x>",
    "\u007e", "\u0085", "\ufffd", "Ǆ", "ﬁ", "İstanbul", " leading", "trailing ", "a" * 90, "", "null", "1.0", "@id",
]
# In lower case: PyLD makes them so before it signs.
LANGUAGES = ["de", "en-GB", "la", "ar", "zh-Hant-TW", "sl-nedis"]
# None with more digits than a double has: those are refused on purpose.
NUMBERS = [
    0, 1, -1, 7, 42, -273, 65536, 9007199254740991, 0.5, 2.5, -2.5, 5.0, 0.1, 1e-7, 1.25e-6, 123456.789, 3.14159265, 1e20,
    -1e-10, 6.02e23, 1.5e300, 99.99, 1e21,
]


class BadgeMaker:
    """Makes documents from one source of random numbers."""

    def __init__(self, random):
        self._random = random
        self._count = 0

    def badge(self, issuer, suite):
        """An unsigned credential that the suite can secure."""
        is_old = self._chance(0.25)
        contexts = [
            CREDENTIALS_1 if is_old else CREDENTIALS_2,
            self._random.choice(OPEN_BADGES + ([OPEN_BADGES_1] if is_old else [])),
        ]
        subject = self._subject()
        if is_old and suite != "Ed25519Signature2020":
            contexts.append(DATA_INTEGRITY)
        if suite == "Ed25519Signature2020":
            contexts.append(ED25519_2020)
        badge = {
            "id": self._name(),
            "type": ["VerifiableCredential", self._random.choice(["OpenBadgeCredential", "AchievementCredential"])],
            "issuer": self._random.choice([issuer, self._profile(issuer, 1)]),
            ("issuanceDate" if is_old else "validFrom"): self._moment(),
            "credentialSubject": subject,
        }
        if self._chance(0.5):
            badge["name"] = self._text_or_translation()
        if self._chance(0.3):
            badge["expirationDate" if is_old else "validUntil"] = self._moment()
        if self._chance(0.3):
            badge["evidence"] = self._few(self._evidence, 1)
        if self._chance(0.3):
            contexts.append(STATUS_2021)
            badge["credentialStatus"] = self._status_2021()
        elif not is_old and self._chance(0.5):
            badge["credentialStatus"] = self._few(self._status, 1)
        if self._chance(0.4):
            contexts.append(OWN_TERMS)
            subject["part"] = self._tree(self._random.randint(1, 4))
        elif not is_old and self._chance(0.2):
            contexts.append(UNDEFINED_TERMS)
            subject["favouriteColour"] = self._text()
            subject["nickNames"] = self._few(self._text, 1)
        badge["@context"] = contexts
        return self._shuffled(badge)

    # The parts of a badge

    def _subject(self):
        subject = {"type": ["AchievementSubject"], "achievement": self._achievement(2)}
        self._maybe(subject, "id", self._name)
        self._maybe(subject, "creditsEarned", self._number)
        self._maybe(subject, "identifier", lambda: self._few(self._identity, 1))
        self._maybe(subject, "licenseNumber", self._text)
        self._maybe(subject, "result", lambda: self._few(self._result, 1))
        self._maybe(subject, "narrative", self._text_or_translation)
        self._maybe(subject, "activityStartDate", lambda: self._moment()[:10])
        self._maybe(subject, "source", lambda: self._profile(self._name(), 0))
        return subject

    def _achievement(self, depth):
        achievement = {
            "id": self._name(),
            "type": self._random.choice(["Achievement", ["Achievement"]]),
            "name": self._text_or_translation(),
            "description": self._text(),
            "criteria": {"narrative": self._text()},
        }
        self._maybe(achievement, "alignment", lambda: self._few(self._alignment, 1))
        self._maybe(achievement, "creditsAvailable", self._number)
        self._maybe(achievement, "tag", lambda: self._few(self._text))
        self._maybe(achievement, "resultDescription", lambda: self._few(self._result_description, 1))
        self._maybe(achievement, "creator", lambda: self._profile(self._name(), 1))
        self._maybe(achievement, "image", lambda: {"id": self._name(), "type": "Image", "caption": self._text()})
        if depth > 0:
            self._maybe(achievement, "related", lambda: [
                {"id": self._name(), "type": ["Related"], "version": self._text()}
            ])
        return self._shuffled(achievement)

    def _profile(self, name, depth):
        profile = {"id": name, "type": ["Profile"], "name": self._text()}
        self._maybe(profile, "url", lambda: "https://hochschule.example/größe")
        self._maybe(profile, "email", self._text)
        self._maybe(profile, "address", lambda: {
            "type": ["Address"], "addressCountry": "AT", "addressLocality": self._text(),
            "geo": {"type": "GeoCoordinates", "latitude": self._number(), "longitude": self._number()},
        })
        if depth > 0:
            self._maybe(profile, "parentOrg", lambda: self._profile(self._name(), depth - 1))
        return profile

    def _alignment(self):
        return {"type": ["Alignment"], "targetName": self._text(), "targetUrl": "https://rahmen.example/" + self._token()}

    def _result(self):
        return {"type": ["Result"], "value": self._text(), "resultDescription": self._name()}

    def _result_description(self):
        return {
            "id": self._name(), "type": ["ResultDescription"], "name": self._text(), "resultType": "GradePointAverage",
            "allowedValue": [self._text() for _ in range(self._random.randint(0, 4))], "valueMax": str(self._number()),
        }

    def _identity(self):
        return {
            "type": "IdentityObject", "hashed": self._chance(0.5), "identityHash": self._token(), "identityType": "name",
            "salt": self._text(),
        }

    def _evidence(self):
        evidence = {"type": ["Evidence"], "name": self._text(), "genre": self._text()}
        self._maybe(evidence, "id", self._name)
        return evidence

    def _status(self):
        return {
            "type": "BitstringStatusListEntry", "statusPurpose": self._random.choice(["revocation", "suspension"]),
            "statusListIndex": str(self._random.randrange(131072)), "statusListCredential": self._name(),
        }

    def _status_2021(self):
        return self._status() | {"id": self._name(), "type": "StatusList2021Entry"}

    # Trees of made-up terms

    def _tree(self, depth):
        node = {"type": self._random.choice(["Bench", "Shelf", "ex:Crate"])}
        if node["type"] != "ex:Crate":
            node["width"] = self._random.choice(["1.20", "0.8", "3"])
        self._maybe(node, "id", self._name)
        self._maybe(node, "remark", lambda: {
            language: self._random.choice([self._text(), [self._text(), self._text()]])
            for language in self._random.sample(LANGUAGES, 2)
        })
        self._maybe(node, "steps", lambda: [self._scalar() for _ in range(self._random.randint(0, 4))])
        self._maybe(node, "tool", lambda: [self._text(), self._text()])
        self._maybe(node, "reading", self._number)
        self._maybe(node, "raw", lambda: self._raw(2))
        self._maybe(node, "station", lambda: "ex:" + self._token())
        self._maybe(node, "motto", self._text)
        self._maybe(node, "usedBy", lambda: {"id": self._name(), "note": self._text()})
        self._maybe(node, "room", lambda: {self._name(): {"note": self._text()}, self._name(): {"note": self._number()}})
        self._maybe(node, "kind", lambda: {"Bench": {"width": "2.0"}, "Shelf": {"width": "2.0"}})
        self._maybe(node, "log", lambda: {"note": self._scalar(), "part": {"note": self._scalar()}})
        self._maybe(node, "inside", lambda: {"note": self._scalar()})
        if self._chance(0.2):
            # Twins without names, and a ring of them: what canonical labels are for.
            node["part"] = [{"part": {"note": "twin"}}, {"part": {"note": "twin"}}]
        elif self._chance(0.2):
            node["station"] = {
                "id": "_:east", "station": {"id": "_:south", "station": {"id": "_:west", "station": "_:east"}}
            }
        elif depth > 0:
            node["part"] = self._few(lambda: self._tree(depth - 1), 1, most=2)
        return self._shuffled(node)

    def _raw(self, depth):
        if depth == 0 or self._chance(0.3):
            return self._scalar()
        if self._chance(0.5):
            return [self._raw(depth - 1) for _ in range(self._random.randint(0, 3))]
        return {self._text() + str(index): self._raw(depth - 1) for index in range(self._random.randint(0, 3))}

    # Values

    def _chance(self, probability):
        return self._random.random() < probability

    def _maybe(self, holder, name, make):
        if self._chance(0.4):
            holder[name] = make()

    def _few(self, make, least=0, most=3):
        """One value, or a list of some."""
        if least > 0 and self._chance(0.3):
            return make()
        return [make() for _ in range(self._random.randint(least, most))]

    def _text(self):
        return " ".join(self._random.choice(WORDS) for _ in range(self._random.randint(1, 3)))

    def _text_or_translation(self):
        if self._chance(0.7):
            return self._text()
        return {"@value": self._text(), "@language": self._random.choice(LANGUAGES)}

    def _number(self):
        return self._random.choice(NUMBERS)

    def _scalar(self):
        return self._random.choice([self._text(), self._number(), self._chance(0.5)])

    def _token(self):
        return f"{self._random.getrandbits(48):012x}"

    def _name(self):
        self._count += 1
        return self._random.choice(["urn:uuid:", "https://werkstatt.example/d/", "did:web:labor.example#"]) + self._token()

    def _moment(self):
        zone = self._random.choice(["Z", "+02:00", "-11:30"])
        month, day, minute = (self._random.randint(1, most) for most in (12, 28, 59))
        return f"2026-{month:02}-{day:02}T09:{minute:02}:00{zone}"

    def _shuffled(self, members):
        items = list(members.items())
        self._random.shuffle(items)
        return dict(items)
