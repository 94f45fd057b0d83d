"""The registrar's journeys in a real browser: from sign-in to a signed batch, a revocation, by keyboard and without script.

Run by script/test-pages after the employer's.
"""

import os
import pathlib
import subprocess
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from fixture import Fixture
from watched import LOOKS, WIDTHS, counted, journey

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
    page.locator("input[name=query]").fill(desk.learner)
    page.locator("input[name=passphrase]").fill(desk.secret)
    page.locator("main button[type=submit]").click()
    page.wait_for_selector("input[name=id]")
    page.clock.fast_forward("09:59")
    assert page.url.endswith("/desk/learners")
    page.clock.fast_forward("00:10")
    page.wait_for_url("**/desk/batches?*idle=1")
    assert desk.learner not in page.locator("main").inner_text()
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

    def tab_to(selector, most=120):
        for _ in range(most):
            page.keyboard.press("Tab")
            if page.evaluate("selector => document.activeElement.matches(selector)", selector):
                assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none", selector
                return
        raise AssertionError(f"{selector} cannot be reached")

    context.clear_cookies()
    page.goto(home + "desk")
    tab_to("input[name=name]")
    page.keyboard.type("mira")
    tab_to("input[name=passphrase]")
    page.keyboard.type(desk.own)
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk/batches")
    tab_to("a[href='/desk/new']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk/new")
    tab_to("input[name=course]")
    page.set_input_files("input[name=course]", desk.course)
    tab_to("input[name=roster]")
    rows = desk.roster.read_text().splitlines()
    short = desk.fixture.folder / "keyboard.csv"
    short.write_text("\n".join(rows[:1] + others(rows[1:4], "K")) + "\n")
    page.set_input_files("input[name=roster]", short)
    tab_to("main button[type=submit]")
    page.keyboard.press("Enter")
    page.wait_for_selector("form[action$='/sign']")
    tab_to("form[action$='/sign'] input[type=password]")
    page.keyboard.type(desk.secret)
    page.keyboard.press("Enter")
    page.wait_for_selector("a[href$='awards.zip']", timeout=60_000)
    page.close()


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
        found(page)
        ask_to_revoke(page, desk)

    def found(page):
        page.goto(home + "desk/learners")
        page.locator("input[name=query]").fill(desk.learner)
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
        "plan": lambda page: desk.upload(page, home, desk.plan), "finished": finished, "found": found,
        "status": lambda page: page.goto(home + "desk/status"), "key": lambda page: page.goto(home + "desk/key"),
        "log": lambda page: page.goto(home + "desk/log"), "refused": refused, "asked": asked,
        "log-sign-ins": lambda page: page.goto(home + "desk/log?sign-ins=1"),
    }


def look(page, name, pictures):
    page.screenshot(path=pictures / f"desk-{name}.png", full_page=True)
    over = page.evaluate("document.scrollingElement.scrollWidth - innerWidth")
    assert over <= 0, f"{name} is {over} px too wide"
    found = Axe().run(page, options={"runOnly": RULES})
    assert found.violations_count == 0, f"{name}\n{found.generate_report()}"


@journey("every page at every width, light and dark, in English and Greek: axe finds nothing, nothing is cut off")
def looks(browser, home, desk, pictures):
    pictures.mkdir(parents=True, exist_ok=True)
    rows = desk.roster.read_text().splitlines()
    desk.plan = desk.fixture.folder / "plan.csv"
    desk.plan.write_text("\n".join(rows[:1] + rows[7:19]) + "\n")
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
            for part in (batch, correction, mistake, revocation, leaving, keyboard, another_key):
                part(context, home, desk)
            without_script(browser, home, desk)
            looks(browser, home, desk, pathlib.Path(sys.argv[2]))
            browser.close()
    finally:
        desk.end()
    print(f"{counted()} journeys of the registrar, pictures in {sys.argv[2]}")


main()
