"""The registrar's journeys in a real browser: from sign-in to a signed batch, a revocation, by keyboard and without script.

Run by script/test-pages after the employer's.
"""

import json
import os
import pathlib
import subprocess
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from fixture import Fixture
from watched import LOOKS, WIDTHS, choose_file, counted, journey, tab_to, weigh

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


class Desk:
    """An issuer with a desk, and a registrar who knows the passphrases."""

    def __init__(self, fixture):
        self.fixture = fixture
        self.secret = (fixture.folder / "registrar.pass").read_text().strip()
        self.own = os.urandom(16).hex()
        (fixture.folder / "mira.pass").write_text(self.own)
        fixture.testamur(
            "operator", "add", "mira", "--role", "prepare", "--role", "sign", "--role", "revoke", "--accounts",
            "operators.json", "--passphrase-file", "mira.pass")
        self.course = fixture.root / "Examples/sonnwald/course.yaml"
        rows = (fixture.root / "Examples/sonnwald/roster.csv").read_text().splitlines()
        self.roster = fixture.folder / "spring.csv"
        self.roster.write_text("\n".join(rows[:1] + rows[10:40]) + "\n")
        self.flawed = fixture.folder / "flawed.csv"
        self.flawed.write_text("\n".join(rows[:1] + rows[40:44] + rows[42:43]) + "\n")
        self.learner = " ".join(rows[10].split(",")[:2])
        # Found in pictures, and revoked by nobody.
        self.kept = " ".join(rows[12].split(",")[:2])
        self.title = "Reading and cleaning sensor data"
        self.server = None

    def serve(self):
        self.server = subprocess.Popen(
            [self.fixture.programs / "testamur", "serve", "--role", "issuer", "--port", "0", "--workspace", "sonnwald",
             "--accounts", "operators.json", "--trust", "registry.json", "--anchor", self.fixture.anchor],
            cwd=self.fixture.folder, stdout=subprocess.PIPE, text=True)
        line = self.server.stdout.readline()
        assert "http://" in line, f"the server did not start: {line}"
        return line.split()[-1]

    def end(self):
        if self.server:
            self.server.terminate()
            assert self.server.wait(timeout=60) == 0, "the server did not end well"

    def sign_in(self, page, home):
        page.goto(home + "desk")
        if page.url.endswith("/desk/batches"):
            return
        page.locator("input[name=name]").fill("mira")
        page.locator("input[name=passphrase]").fill(self.own)
        page.locator("main button[type=submit]").click()
        page.wait_for_url("**/desk/batches")

    def upload(self, page, home, roster):
        page.goto(home + "desk/new")
        page.set_input_files("input[name=course]", self.course)
        page.set_input_files("input[name=roster]", roster)
        page.locator("main button[type=submit]").click()
        page.wait_for_selector(".verdict")
        return page.url


def ask_to_revoke(page, desk):
    """From what was found to the page that asks whether the first of it shall be revoked."""
    page.locator("input[name=id]").first.check()
    change = page.locator("form[action$='/change']")
    change.locator("input[value=revoke]").check()
    change.locator("input[name=reason]").fill("issued to the wrong person")
    change.locator("input[type=password]").fill(desk.secret)
    change.locator("button[type=submit]").click()
    page.wait_for_selector("input[name=confirmed]", state="attached")


def others(lines, mark):
    """The same lines about other learners, in name, number and address: nobody is issued a second award of a course."""
    return [line.replace(",SW-", f"-{mark}ov,SW-{mark}").replace("@", f"-{mark.lower()}@") for line in lines]


def watched(context):
    page = context.new_page()
    page.troubles = []
    page.on("pageerror", lambda error: page.troubles.append(str(error)))
    page.on("console", lambda message: page.troubles.append(message.text) if message.type == "error" else None)
    return page


@journey("from sign-in to a signed batch, with live progress, and its files")
def batch(context, home, desk):
    page = watched(context)
    desk.sign_in(page, home)
    url = desk.upload(page, home, desk.roster)
    assert "valid" in page.locator(".verdict").first.get_attribute("class").split(), page.locator("main").inner_text()[:800]
    form = page.locator("form[action$='/sign']")
    form.locator("input[type=password]").fill(desk.secret)
    form.locator("button").click()
    page.wait_for_selector("a[href$='awards.zip']", timeout=60_000)
    assert "30" in page.locator(".desk-note.good").inner_text()
    with page.expect_download() as download:
        page.locator("a[href$='index.csv']").click()
    assert download.value.path().read_text().count("urn:uuid:") == 30
    page.goto(home + "desk/batches")
    assert page.locator(f"a[href='{url.removeprefix(home.rstrip('/'))}']").count() == 1
    assert not page.troubles, page.troubles
    page.close()


@journey("a roster with a mistake says which row; leaving it out signs the others")
def mistake(context, home, desk):
    page = watched(context)
    desk.sign_in(page, home)
    desk.upload(page, home, desk.flawed)
    assert page.locator("form[action$='/sign']").count() == 0
    assert "csv.duplicate_row" in page.locator(".findings.problem").inner_text()
    page.locator("input[name=skip]").check()
    page.locator("form[action$='/look'] button").click()
    page.wait_for_selector("form[action$='/sign']")
    page.close()


@journey("a learner is found, her credential revoked, the lists published, and the verifier says so")
def revocation(context, home, desk):
    page = watched(context)
    desk.sign_in(page, home)
    page.goto(home + "desk/learners")
    page.locator("input[name=query]").fill(desk.learner)
    page.locator("input[name=passphrase]").fill(desk.secret)
    page.locator("main button[type=submit]").click()
    page.wait_for_selector("input[name=id]")
    ask_to_revoke(page, desk)
    asked = page.locator("main").inner_text()
    assert "for good" in asked and desk.learner in asked and "issued to the wrong person" in asked, asked
    assert desk.title in page.locator("main tbody a[href^='/desk/batches/']").first.inner_text()
    change = page.locator("form[action$='/change']")
    change.locator("input[type=password]").fill(desk.secret)
    change.locator("button[type=submit]").click()
    page.wait_for_selector(".desk-note.good")
    assert "not been published yet" in page.locator("main").inner_text()
    page.locator("main a[href='/desk/status']").click()
    assert "not been published yet" in page.locator("main").inner_text()
    page.locator("input[name=passphrase]").fill(desk.secret)
    page.locator("main button[type=submit]").click()
    page.wait_for_selector("main table")
    answer = context.request.get(home + "status/revocation-1.json")
    assert answer.status == 200 and answer.headers["content-type"] == "application/vc"
    page.goto(home + "desk/log")
    text = page.locator("main").inner_text()
    assert "Revocation" in text and "published" in text and desk.learner not in text
    assert "urn:uuid:" in text and "Sign-in" not in text
    page.locator("main a[href*='sign-ins']").click()
    assert "Sign-in" in page.locator("main").inner_text()
    page.goto(home + "desk/batches")
    assert page.locator(".desk-note.bad").count() == 0
    assert not page.troubles, page.troubles
    page.close()


@journey("the last page leaves the screen when the session has ended")
def leaving(context, home, desk):
    page = context.new_page()
    page.clock.install()
    desk.sign_in(page, home)
    page.goto(home + "desk/learners")
    page.locator("input[name=query]").fill(desk.kept)
    page.locator("input[name=passphrase]").fill(desk.secret)
    page.locator("main button[type=submit]").click()
    page.wait_for_selector("input[name=id]")
    page.clock.fast_forward("09:59")
    assert page.url.endswith("/desk/learners")
    page.clock.fast_forward("00:10")
    page.wait_for_url("**/desk/batches?*idle=1")
    assert desk.kept not in page.locator("main").inner_text()
    page.close()


@journey("a corrected roster replaces the one award that has changed, after she has seen which")
def correction(context, home, desk):
    page = watched(context)
    desk.sign_in(page, home)
    page.goto(home + "desk/batches")
    page.goto(home.rstrip("/") + page.locator("main tbody a").last.get_attribute("href"))
    rows = desk.roster.read_text().splitlines()
    cells = rows[5].split(",")
    cells[1] = "Corrected-Name"
    corrected = desk.fixture.folder / "corrected.csv"
    corrected.write_text("\n".join(rows[:5] + [",".join(cells)] + rows[6:]) + "\n")
    form = page.locator("form[action$='/correct']")
    page.locator("details:has(form[action$='/correct']) summary").click()
    form.locator("input[type=file]").set_input_files(corrected)
    form.locator("button").click()
    page.wait_for_selector("form[action$='/replace']")
    form = page.locator("form[action$='/replace']")
    form.locator("input[type=password]").fill(desk.secret)
    form.locator("button").click()
    page.wait_for_selector("form[action$='/replace'] table")
    assert page.locator("main tbody tr").count() == 1
    assert "Corrected-Name" in page.locator("main tbody").inner_text()
    form = page.locator("form[action$='/replace']")
    form.locator("input[name=reason]").fill("the name was misspelt")
    form.locator("input[type=password]").fill(desk.secret)
    form.locator("button").click()
    page.wait_for_selector("a[href$='awards.zip']", timeout=60_000)
    assert not page.troubles, page.troubles
    page.close()


@journey("with the keyboard alone, from sign-in to a signed batch")
def keyboard(context, home, desk):
    page = watched(context)

    context.clear_cookies()
    page.goto(home + "desk")
    tab_to(page, "input[name=name]")
    page.keyboard.type("mira")
    tab_to(page, "input[name=passphrase]")
    page.keyboard.type(desk.own)
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk/batches")
    tab_to(page, "a[href='/desk/new']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk/new")
    tab_to(page, "input[name=course]")
    page.set_input_files("input[name=course]", desk.course)
    tab_to(page, "input[name=roster]")
    rows = desk.roster.read_text().splitlines()
    short = desk.fixture.folder / "keyboard.csv"
    short.write_text("\n".join(rows[:1] + others(rows[1:4], "K")) + "\n")
    page.set_input_files("input[name=roster]", short)
    tab_to(page, "main button[type=submit]")
    page.keyboard.press("Enter")
    page.wait_for_selector("form[action$='/sign']")
    tab_to(page, "form[action$='/sign'] input[type=password]")
    page.keyboard.type(desk.secret)
    page.keyboard.press("Enter")
    page.wait_for_selector("a[href$='awards.zip']", timeout=60_000)
    page.close()


@journey("with the keyboard alone: a column chosen, a learner found, revoked and published, a roster corrected")
def by_keyboard(context, home, desk):
    page = watched(context)
    desk.sign_in(page, home)
    rows = desk.roster.read_text().splitlines()
    # A heading that nobody knows: she says which column it is.
    named = desk.fixture.folder / "headings.csv"
    named.write_text("\n".join([rows[0].replace("Last name", "Spalte X")] + others(rows[20:23], "H")) + "\n")
    page.goto(home + "desk/new")
    choose_file(page, "input[name=course]", desk.course)
    choose_file(page, "input[name=roster]", named)
    tab_to(page, "main button[type=submit]")
    page.keyboard.press("Enter")
    page.wait_for_selector("form[action$='/look']", state="attached")
    assert page.locator("form[action$='/sign']").count() == 0
    tab_to(page, "select[name='column.family_name']")
    page.keyboard.type("Spalte X")
    assert page.locator("select[name='column.family_name'] option:checked").inner_text() == "Spalte X"
    tab_to(page, "form[action$='/look'] button")
    page.keyboard.press("Enter")
    page.wait_for_selector("form[action$='/sign']")
    tab_to(page, "form[action$='/sign'] input[type=password]")
    page.keyboard.type(desk.secret)
    page.keyboard.press("Enter")
    page.wait_for_selector("a[href$='awards.zip']", timeout=60_000)
    signed = page.url
    # Revoked, and published.
    page.goto(home + "desk/learners")
    tab_to(page, "input[name=query]")
    page.keyboard.type(named.read_text().splitlines()[1].split(",SW-")[0].replace(",", " "))
    tab_to(page, "input[name=passphrase]")
    page.keyboard.type(desk.secret)
    page.keyboard.press("Enter")
    page.wait_for_selector("input[name=id]")
    tab_to(page, "input[name=id]")
    page.keyboard.press("Space")
    tab_to(page, "input[name=act]")
    page.keyboard.press("Space")
    while not page.locator("input[value=revoke]").is_checked():
        page.keyboard.press("ArrowDown")
    tab_to(page, "form[action$='/change'] input[name=reason]")
    page.keyboard.type("issued to the wrong person")
    tab_to(page, "form[action$='/change'] input[type=password]")
    page.keyboard.type(desk.secret)
    page.keyboard.press("Enter")
    page.wait_for_selector("input[name=confirmed]", state="attached")
    tab_to(page, "form[action$='/change'] input[type=password]")
    page.keyboard.type(desk.secret)
    page.keyboard.press("Enter")
    page.wait_for_selector(".desk-note.good")
    tab_to(page, "main a[href='/desk/status']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk/status")
    tab_to(page, "main input[type=password]")
    page.keyboard.type(desk.secret)
    page.keyboard.press("Enter")
    page.wait_for_selector("main table")
    # Corrected: another learner of the same batch. She whose award was revoked is in no roster any more.
    lines = named.read_text().splitlines()
    cells = lines[2].split(",")
    cells[0] = "Otherwise"
    corrected = desk.fixture.folder / "headings-corrected.csv"
    corrected.write_text("\n".join([lines[0], ",".join(cells), lines[3]]) + "\n")
    page.goto(signed)
    tab_to(page, "details:has(form[action$='/correct']) summary")
    page.keyboard.press("Enter")
    choose_file(page, "form[action$='/correct'] input[type=file]", corrected)
    tab_to(page, "form[action$='/correct'] button")
    page.keyboard.press("Enter")
    page.wait_for_selector("form[action$='/replace']")
    tab_to(page, "form[action$='/replace'] input[type=password]")
    page.keyboard.type(desk.secret)
    page.keyboard.press("Enter")
    page.wait_for_selector("form[action$='/replace'] table")
    assert "Otherwise" in page.locator("main tbody").inner_text()
    tab_to(page, "form[action$='/replace'] input[name=reason]")
    page.keyboard.type("the name was misspelt")
    tab_to(page, "form[action$='/replace'] input[type=password]")
    page.keyboard.type(desk.secret)
    page.keyboard.press("Enter")
    page.wait_for_selector("a[href$='awards.zip']", timeout=60_000)
    assert not page.troubles, page.troubles
    page.close()


@journey("light: each page takes few requests and few bytes")
def light(browser, home, desk):
    context = browser.new_context(locale="en-GB")
    page = context.new_page()
    desk.sign_in(page, home)
    desk.upload(page, home, desk.flawed)
    plan = page.url
    cookies = context.cookies()
    context.close()
    for path in ("desk/sign-in", "desk/batches", "desk/new", "desk/learners", "desk/key", plan.removeprefix(home)):
        context = browser.new_context(locale="en-GB")
        # As if for the first time: a page that somebody has seen before takes less.
        if path != "desk/sign-in":
            context.add_cookies(cookies)
        requests, size = weigh(context, lambda page: page.goto(home + path))
        print(f"   /{path.split('/')[1]}: {requests} requests, {size} bytes")
        context.close()


@journey("the key is replaced, by keyboard, and the status lists are published with the new one")
def another_key(context, home, desk):
    page = watched(context)
    desk.sign_in(page, home)
    page.goto(home + "desk/key")
    page.locator("details:has(form[action='/desk/key/rotate']) summary").focus()
    page.keyboard.press("Enter")
    field = page.locator("form[action='/desk/key/rotate'] input[type=password]")
    page.locator("form[action='/desk/key/rotate'] select").focus()
    page.keyboard.press("Tab")
    assert field.evaluate("field => document.activeElement === field")
    page.keyboard.type(desk.secret)
    page.keyboard.press("Enter")
    page.wait_for_selector(".desk-note.good", timeout=60_000)
    assert "#key-2" in page.locator("main dl").inner_text()
    assert "#key-2" in context.request.get(home + ".well-known/did.json").text()
    page.goto(home + "desk/status")
    page.locator("input[name=passphrase]").fill(desk.secret)
    page.locator("main button[type=submit]").click()
    page.wait_for_selector("main table")
    page.goto(home + "desk/log")
    assert "Replacement of the key: done" in page.locator("main").inner_text()
    assert not page.troubles, page.troubles
    page.close()


@journey("without any script: the page loads itself again until the batch is signed")
def without_script(browser, home, desk):
    context = browser.new_context(java_script_enabled=False, locale="en-GB")
    page = context.new_page()
    desk.sign_in(page, home)
    rows = desk.roster.read_text().splitlines()
    other = desk.fixture.folder / "plain.csv"
    other.write_text("\n".join(rows[:1] + others(rows[5:25], "P")) + "\n")
    desk.upload(page, home, other)
    form = page.locator("form[action$='/sign']")
    form.locator("input[type=password]").fill(desk.secret)
    form.locator("button").click()
    page.wait_for_selector("a[href$='awards.zip']", timeout=60_000)
    context.close()


def pages(home, desk):
    """Every page of the desk, and how one gets there."""
    def asked(page):
        found(page, desk.kept)
        ask_to_revoke(page, desk)

    def changed(page):
        """Suspended, or not suspended any more, in turns."""
        found(page, desk.kept)
        desk.turns += 1
        page.locator("input[name=id]").first.check()
        change = page.locator("form[action$='/change']")
        change.locator(f"input[value={'suspend' if desk.turns % 2 else 'reinstate'}]").check()
        change.locator("input[name=reason]").fill("an appeal")
        for _ in range(2):
            change.locator("input[type=password]").fill(desk.secret)
            change.locator("button[type=submit]").click()
            page.wait_for_selector("input[name=confirmed], .desk-note.good", state="attached")
        page.wait_for_selector(".desk-note.good")

    def published(page):
        page.goto(home + "desk/status")
        page.locator("input[name=passphrase]").fill(desk.secret)
        page.locator("main button[type=submit]").click()
        page.wait_for_selector("main table")

    def corrected(page):
        page.goto(desk.finished)
        page.locator("details:has(form[action$='/correct']) summary").click()
        page.locator("form[action$='/correct'] input[type=file]").set_input_files(desk.corrected)
        page.locator("form[action$='/correct'] button").click()
        page.wait_for_selector("form[action$='/replace']")

    def pairs(page):
        corrected(page)
        page.locator("form[action$='/replace'] input[type=password]").fill(desk.secret)
        page.locator("form[action$='/replace'] button").click()
        page.wait_for_selector("form[action$='/replace'] table")

    def given_up(page):
        page.goto(desk.given_up)

    def rotated(page):
        page.goto(home + "desk/key")
        page.locator("details:has(form[action='/desk/key/rotate']) summary").click()
        page.locator("form[action='/desk/key/rotate'] input[type=password]").fill(desk.secret)
        page.locator("form[action='/desk/key/rotate'] button").click()
        page.wait_for_selector(".desk-note.good", timeout=60_000)

    def unknown(page):
        desk.upload(page, home, desk.unknown)

    def found(page, learner=desk.learner):
        page.goto(home + "desk/learners")
        page.locator("input[name=query]").fill(learner)
        page.locator("input[name=passphrase]").fill(desk.secret)
        page.locator("main button[type=submit]").click()
        page.wait_for_selector("main table, .desk-note")

    def finished(page):
        page.goto(home + "desk/batches")
        href = page.locator("main tbody a").last.get_attribute("href")
        page.goto(home.rstrip("/") + href)

    def refused(page):
        page.goto(home + "desk/batches/0123456789abcdef")

    return {
        "batches": lambda page: page.goto(home + "desk/batches"), "new": lambda page: page.goto(home + "desk/new"),
        "flawed": lambda page: desk.upload(page, home, desk.flawed),
        "plan": lambda page: desk.upload(page, home, desk.plan), "finished": finished,
        "status": lambda page: page.goto(home + "desk/status"), "key": lambda page: page.goto(home + "desk/key"),
        "log": lambda page: page.goto(home + "desk/log"), "refused": refused, "asked": asked,
        "changed": changed, "published": published, "corrected": corrected, "pairs": pairs, "given-up": given_up,
        "rotated": rotated, "unknown-results": unknown,
        "found-revoked": lambda page: found(page, desk.learner), "found": lambda page: found(page, desk.kept),
        "log-sign-ins": lambda page: page.goto(home + "desk/log?sign-ins=1"),
    }


def look(page, name, pictures):
    page.screenshot(path=pictures / f"desk-{name}.png", full_page=True)
    over = page.evaluate("document.scrollingElement.scrollWidth - innerWidth")
    assert over <= 0, f"{name} is {over} px too wide"
    found = Axe().run(page, options={"runOnly": RULES})
    assert found.violations_count == 0, f"{name}\n{found.generate_report()}"


def prepare_pictures(browser, home, desk, rows):
    """What some of the pages are about: a finished batch and its correction, one that was given up."""
    desk.turns = 0
    context = browser.new_context(java_script_enabled=False, locale="en-GB")
    page = context.new_page()
    desk.sign_in(page, home)
    small = desk.fixture.folder / "pictures.csv"
    lines = others(rows[24:30], "B")
    small.write_text("\n".join(rows[:1] + lines) + "\n")
    desk.signing = desk.upload(page, home, small)
    form = page.locator("form[action$='/sign']")
    form.locator("input[type=password]").fill(desk.secret)
    # Certificates take their time: long enough to look at the page meanwhile.
    form.locator("input[name='output.pdf']").check()
    form.locator("input[name='output.badge-png']").check()
    form.locator("button").click()
    desk.caught = {}
    for language in ("en", "el"):
        text = context.request.get(desk.signing + "?lang=" + language).text()
        assert "<progress" in text, "the batch was signed before anybody could look"
        desk.caught[language] = text
    page.wait_for_selector("a[href$='awards.zip']", timeout=120_000)
    desk.finished = page.url
    desk.corrected = desk.fixture.folder / "pictures-corrected.csv"
    desk.corrected.write_text("\n".join(rows[:1] + ["Another" + lines[0][lines[0].index(","):]] + lines[1:]) + "\n")
    context.close()
    # Somebody has given one up: what the desk keeps of it.
    folder = desk.fixture.folder / "sonnwald/desk"
    record = json.loads((folder / desk.finished.split("/")[-1] / "desk.json").read_text())
    record.update(id="00112233445566ff", state="given_up", batch="batch-of-nobody", count=2)
    (folder / record["id"]).mkdir(mode=0o700)
    (folder / record["id"] / "desk.json").write_text(json.dumps(record))
    desk.given_up = home + "desk/batches/" + record["id"]
    desk.unknown = desk.fixture.folder / "unknown.csv"
    desk.unknown.write_text("\n".join(
        [rows[0] + ",passed"] + [line + (",siehe Akte" if place < 2 else ",yes") for place, line in enumerate(rows[1:6])]) + "\n")


@journey("every page at every width, light and dark, in English and Greek: axe finds nothing, nothing is cut off")
def looks(browser, home, desk, pictures):
    pictures.mkdir(parents=True, exist_ok=True)
    rows = desk.roster.read_text().splitlines()
    desk.plan = desk.fixture.folder / "plan.csv"
    desk.plan.write_text("\n".join(rows[:1] + rows[7:19]) + "\n")
    prepare_pictures(browser, home, desk, rows)
    for scheme, language in LOOKS:
        for width, height in WIDTHS.items():
            context = browser.new_context(
                color_scheme=scheme, viewport={"width": width, "height": height}, locale=language)
            page = context.new_page()
            label = f"{width}-{scheme}-{language}"
            page.goto(home + "desk/sign-in")
            look(page, "sign-in-" + label, pictures)
            desk.sign_in(page, home)
            for name, reach in pages(home, desk).items():
                reach(page)
                look(page, f"{name}-{label}", pictures)
                # Uploads that nobody signs would fill the desk.
                discard = page.locator("form[action$='/discard'] button")
                if discard.count():
                    discard.click()
            # A batch that is being signed, as it was caught: by now it is done.
            page.route("**/events", lambda route: route.abort())
            page.route(desk.signing, lambda route: route.fulfill(body=desk.caught[language], content_type="text/html; charset=utf-8"))
            page.goto(desk.signing)
            assert page.locator("progress").count() == 1
            look(page, f"progress-{label}", pictures)
            context.close()


def main():
    fixture = Fixture(sys.argv[1])
    desk = Desk(fixture)
    try:
        home = desk.serve()
        with sync_playwright() as driver:
            browser = driver.chromium.launch(
                executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-dev-shm-usage"])
            context = browser.new_context(accept_downloads=True, locale="en-GB")
            for part in (batch, correction, mistake, revocation, leaving, keyboard, by_keyboard, another_key):
                part(context, home, desk)
            without_script(browser, home, desk)
            light(browser, home, desk)
            looks(browser, home, desk, pathlib.Path(sys.argv[2]))
            browser.close()
    finally:
        desk.end()
    print(f"{counted()} journeys of the registrar, pictures in {sys.argv[2]}")


main()
