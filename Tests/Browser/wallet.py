"""The learner's journeys in a real browser: the wallet's page. Run by script/test-pages."""

import os
import pathlib
import subprocess
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from fixture import Fixture
from watched import LOOKS, WIDTHS, Watched, choose_file, counted, journey, tab_to, weigh

PASSPHRASE = "four words that wander"
RULES = ["short-learning-programme.yaml", "common-microcredential-framework.yaml"]


class WalletServer:
    """The page of one wallet, and its folder."""

    def __init__(self, fixture, name):
        self.fixture = fixture
        self.folder = fixture.folder / name
        self.folder.mkdir(mode=0o700)
        files = [str(fixture.root / "Examples/stacking" / rule) for rule in RULES]
        signed = str(self.folder / "rules.json")
        fixture.testamur(
            "stack", "sign", files[0], "--key", "authority.key", "--out", signed, "--passphrase-file", "authority.pass")
        rules = [part for file in [signed, files[1]] for part in ("--rules", file)]
        self.process = subprocess.Popen(
            [fixture.programs / "testamur", "serve", "--role", "wallet", "--port", "0", "--wallet",
             str(self.folder / "mira.wallet"), "--state", str(self.folder / "state"), "--trust", "registry.json", "--anchor",
             fixture.anchor, "--status", "lists", *rules],
            cwd=fixture.folder, stdout=subprocess.PIPE, text=True, env={**os.environ, "LANG": "C.UTF-8"})
        line = self.process.stdout.readline()
        assert "http://" in line, f"the server did not start: {line}"
        self.home = line.split()[-1]

    def end(self):
        self.process.terminate()
        assert self.process.wait(timeout=60) == 0, "the server did not end well"


def create(page):
    page.locator("#new").fill(PASSPHRASE)
    page.locator("#again").fill(PASSPHRASE)
    page.get_by_role("button", name="Make the wallet").click()
    page.wait_for_selector("details.adding")


def unlock(page, passphrase=PASSPHRASE):
    page.locator("#passphrase").fill(passphrase)
    page.locator("form[action='/unlock'] button").click()
    page.wait_for_selector("details.adding, [role=alert]:not([hidden])")


def add(page, files):
    if page.locator("details.adding[open]").count() == 0:
        page.locator("details.adding > summary").click()
    page.set_input_files("#files", files)
    page.get_by_role("button", name="Add", exact=True).click()
    page.wait_for_selector(".piece")


def go(page, name):
    page.locator(".sections nav").get_by_role("link", name=name, exact=True).click()


@journey("a learner: makes a wallet, adds, finds, looks, shares, withdraws, reads the log, backs up, locks, changes the passphrase")
def learner(context, server, fixture):
    with Watched(context, server.home) as page:
        create(page)
        assert "Nothing is here yet" in page.locator("main").inner_text()
        add(page, [fixture.good, fixture.letter])
        assert page.locator(".notice").inner_text().startswith("Added: 2.")
        assert page.locator(".piece.valid").count() == 1 and page.locator(".piece.unknown").count() == 1
        page.locator("#search").fill("nothing like it")
        page.get_by_role("button", name="Find").click()
        assert page.locator(".piece").count() == 0
        page.get_by_role("link", name="Show all").click()
        page.locator(".piece.valid h2 a").click()
        assert page.locator(".verdict.valid").count() == 1
        assert "Hochschule Sonnwald" in page.locator(".established").inner_text()
        with page.expect_download() as download:
            page.get_by_role("link", name="Download the file as it came").click()
        assert pathlib.Path(download.value.path()).read_bytes() == fixture.good.read_bytes()
        go(page, "Awards")
        page.locator(".piece.valid .choice").click()
        page.get_by_role("button", name="Share the chosen ones").click()
        assert page.locator("fieldset input[name=award]:checked").count() == 1
        page.locator("#with").fill("Sonnwald Works")
        page.locator("#purpose").fill("application 17")
        page.get_by_role("button", name="See what they will see").click()
        told = page.locator("main").inner_text()
        assert "Sonnwald Works will see" in told and "your name" in told.lower() and "nothing of it can be withheld" in told, told
        page.get_by_role("button", name="Change something").click()
        assert page.locator("#with").input_value() == "Sonnwald Works"
        page.get_by_role("button", name="See what they will see").click()
        page.locator("#lock").fill("told by telephone")
        page.locator("#lock-again").fill("told by telephone")
        page.get_by_role("button", name="Share", exact=True).click()
        with page.expect_download() as download:
            page.get_by_role("link", name="Download the file").click()
        download.value.save_as(fixture.folder / "shared-awards.json")
        (fixture.folder / "told.pass").write_text("told by telephone")
        fixture.testamur("open", "shared-awards.json", "--out", "opened", "--passphrase-file", "told.pass")
        assert [path.read_bytes() for path in (fixture.folder / "opened").iterdir()] == [fixture.good.read_bytes()]
        go(page, "Awards")
        page.locator(".piece.valid h2 a").click()
        passed = page.locator(".checks.passed")
        assert passed.locator("ul").is_hidden(), "what is in order lies before what the wallet knows"
        passed.locator(".fold > summary").click()
        assert passed.locator("ul").is_visible()
        page.get_by_role("link", name="Share", exact=True).click()
        page.locator("#with").fill("the notice board")
        page.locator("#purpose").fill("to be seen")
        page.locator("input[value=pdf]").check()
        page.get_by_role("button", name="See what they will see").click()
        page.get_by_role("button", name="Share", exact=True).click()
        with page.expect_download() as download:
            page.get_by_role("link", name="Download the file").click()
        assert pathlib.Path(download.value.path()).read_bytes().startswith(b"%PDF-")
        go(page, "Shared")
        page.get_by_role("link", name="Sonnwald Works").click()
        page.get_by_role("button", name="Mark as withdrawn").click()
        assert "withdrawn" in page.locator("main").inner_text()
        go(page, "Log")
        assert "Sonnwald Works" in page.locator(".events").inner_text()
        go(page, "What they add up to")
        page.locator(".rules-list a").first.click()
        page.wait_for_selector(".stack-picture")
        assert page.locator(".stack-picture").evaluate("image => image.complete && image.naturalWidth > 0")
        said = page.locator(".rules-list").inner_text()
        assert "by a key that nobody here knows" in said and "is not signed" in said, said
        assert "testamur verify" not in page.locator("main").inner_text()
        go(page, "Backup")
        page.locator("#passphrase").fill(PASSPHRASE)
        page.get_by_role("button", name="Show new words").click()
        words = page.locator(".words li").all_inner_texts()
        assert len(words) == 13, words
        with page.expect_download() as download:
            page.get_by_role("button", name="Download a backup").click()
        download.value.save_as(fixture.folder / "mira.backup")
        (fixture.folder / "words.txt").write_text(" ".join(words))
        go(page, "Settings")
        page.locator("#passphrase").fill(PASSPHRASE)
        page.locator("#new").fill("another four words")
        page.locator("#again").fill("another four words")
        page.get_by_role("button", name="Change the passphrase").click()
        page.wait_for_selector(".notice")
        page.get_by_role("button", name="Lock").click()
        unlock(page)
        assert "wallet.wrong_password" in page.locator("[role=alert]:not([hidden])").inner_text()
        unlock(page, "another four words")
        assert page.locator(".piece").count() == 2


@journey("two copies that went on apart: the page brings the other one in, and leaves out what was erased here")
def merged(context, server, fixture):
    with Watched(context, server.home) as page:
        create(page)
        add(page, [fixture.good, fixture.letter])
        extra = fixture.folder / "notes.txt"
        extra.write_text("what only the other wallet has")
        (fixture.folder / "other.pass").write_text(PASSPHRASE)
        options = ["--wallet", "other.wallet", "--passphrase-file", "other.pass"]
        fixture.testamur("wallet", "create", *options, "--kdf-memory", "64")
        fixture.testamur("wallet", "add", str(fixture.good), str(extra), *options)
        # What both have is erased here: it does not come back by itself.
        page.locator(".piece.valid h2 a").click()
        page.get_by_role("link", name="Remove").click()
        page.get_by_role("button", name="Remove for good").click()
        page.wait_for_selector(".notice")

        def merge(passphrase, erased=False):
            go(page, "Backup")
            if not page.locator("#merge-file").is_visible():
                page.locator("summary", has_text="Bring in another wallet").click()
            page.set_input_files("#merge-file", fixture.folder / "other.wallet")
            page.locator("#merge-passphrase").fill(passphrase)
            page.locator("input[name=erased]").set_checked(erased)
            page.get_by_role("button", name="Bring it in").click()

        merge("not that one")
        assert "wallet.wrong_password" in page.locator("[role=alert]:not([hidden])").inner_text()
        assert page.locator("#merge-file").is_visible()
        merge(PASSPHRASE)
        told = page.locator(".notice").inner_text()
        assert "1 record brought in" in told and "erased here: 1 record" in told, told
        assert page.locator(".piece").count() == 2 and page.locator(".piece.valid").count() == 0
        merge(PASSPHRASE, erased=True)
        assert "1 record brought in, 1 there already" in page.locator(".notice").inner_text()
        assert page.locator(".piece").count() == 3
        go(page, "Log")
        assert "another wallet brought in" in page.locator(".events").inner_text()
        beside = sorted(path.name for path in server.folder.iterdir() if "testamur-" in path.name)
        assert not beside, beside


@journey("another machine: the backup and the thirteen words bring everything back")
def restored(context, server, fixture):
    with Watched(context, server.home) as page:
        page.locator("details summary").filter(has_text="backup").click()
        page.set_input_files("#backup", fixture.folder / "mira.backup")
        page.locator("#code").fill((fixture.folder / "words.txt").read_text())
        page.locator("#restored").fill(PASSPHRASE)
        page.locator("#restored-again").fill(PASSPHRASE)
        page.get_by_role("button", name="Bring it back").click()
        page.wait_for_selector(".piece")
        assert page.locator(".piece.valid").count() == 1
        go(page, "Shared")
        assert "Sonnwald Works" in page.locator("main").inner_text()


@journey("a dropped file and a pasted text are added")
def dropped(context, server, fixture):
    with Watched(context, server.home) as page:
        unlock(page)
        data = page.evaluate_handle(
            "text => { const data = new DataTransfer(); data.items.add(new File([text], 'dropped.json')); return data; }",
            fixture.forged.read_text())
        page.dispatch_event("body", "drop", {"dataTransfer": data})
        page.wait_for_selector(".notice")
        # It calls itself a copy of the good one, and stands under that.
        assert "Added: 1" in page.locator(".notice").inner_text()
        assert "not valid" in page.locator(".piece.valid").inner_text()
        page.locator("details.adding > summary").click()
        page.locator(".paste summary").click()
        page.locator("#text").fill(fixture.good.read_text())
        page.get_by_role("button", name="Add", exact=True).click()
        page.wait_for_selector(".notice")
        assert "There already: 1" in page.locator(".notice").inner_text()


@journey("with the keyboard alone: unlock, look, share")
def keyboard(context, server, fixture):
    with Watched(context, server.home) as page:
        tab_to(page, "#passphrase")
        page.keyboard.type(PASSPHRASE)
        page.keyboard.press("Enter")
        page.wait_for_selector(".piece")
        tab_to(page, ".piece.valid h2 a")
        page.keyboard.press("Enter")
        page.wait_for_selector(".verdict.valid")
        tab_to(page, "a[href^='/share?']")
        page.keyboard.press("Enter")
        page.wait_for_selector("#with")
        tab_to(page, "#with")
        page.keyboard.type("Sonnwald Works")
        tab_to(page, "#purpose")
        page.keyboard.type("application 18")
        tab_to(page, "#until")
        tab_to(page, "input[name=as]")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowUp")
        tab_to(page, "form[action='/share/preview'] button")
        page.keyboard.press("Enter")
        page.wait_for_selector("#lock")
        tab_to(page, "#lock")
        page.keyboard.type("told by telephone")
        tab_to(page, "#lock-again")
        page.keyboard.type("told by telephone")
        page.keyboard.press("Enter")
        page.wait_for_selector("a[href^='/made/']")
        tab_to(page, "form[action='/lock'] button")
        page.keyboard.press("Enter")
        page.wait_for_selector("form[action='/unlock']")


@journey("with the keyboard alone: add, what they add up to, a backup with its words, and everything back on another machine")
def by_keyboard(context, server, other, fixture):
    with Watched(context, server.home) as page:
        tab_to(page, "#passphrase")
        page.keyboard.type(PASSPHRASE)
        page.keyboard.press("Enter")
        page.wait_for_selector("details.adding")
        before = page.locator(".piece").count()
        tab_to(page, "details.adding > summary")
        page.keyboard.press("Enter")
        # Another person's award would have the stack ask whose it is about.
        note = fixture.folder / "note.txt"
        note.write_text("What the course was about, in my own words.")
        choose_file(page, "#files", note)
        tab_to(page, "form[action='/add'] button[type=submit]")
        page.keyboard.press("Enter")
        page.wait_for_selector(".notice")
        assert page.locator(".piece").count() == before + 1
        tab_to(page, "nav a[href^='/stack']")
        page.keyboard.press("Enter")
        page.wait_for_selector(".rules-list")
        tab_to(page, ".rules-list a")
        page.keyboard.press("Enter")
        page.wait_for_selector(".stack-picture")
        tab_to(page, "nav a[href^='/backup']")
        page.keyboard.press("Enter")
        page.wait_for_selector("form[action='/backup/code']", state="attached")
        if page.locator("#passphrase").is_hidden():
            tab_to(page, "main > details:has(#passphrase) > summary")
            page.keyboard.press("Enter")
        tab_to(page, "#passphrase")
        page.keyboard.type(PASSPHRASE)
        page.keyboard.press("Enter")
        page.wait_for_selector(".words")
        words = page.locator(".words li").all_inner_texts()
        tab_to(page, "form[action='/backup'] button")
        with page.expect_download() as download:
            page.keyboard.press("Enter")
        download.value.save_as(fixture.folder / "keyboard.backup")
    with Watched(context, other.home) as page:
        tab_to(page, "details:has(#backup) > summary")
        page.keyboard.press("Enter")
        choose_file(page, "#backup", fixture.folder / "keyboard.backup")
        tab_to(page, "#code")
        page.keyboard.type(" ".join(words))
        tab_to(page, "#restored")
        page.keyboard.type(PASSPHRASE)
        tab_to(page, "#restored-again")
        page.keyboard.type(PASSPHRASE)
        page.keyboard.press("Enter")
        page.wait_for_selector(".piece")
        assert page.locator(".piece").count() == before + 1


@journey("light: each page takes few requests and few bytes")
def light(browser, server):
    context = browser.new_context(locale="en-GB")
    for path in ("", "share", "backup", "stack"):
        def reach(page, path=path):
            page.goto(server.home + path)
        requests, size = weigh(context, reach)
        print(f"   /{path}: {requests} requests, {size} bytes")
        if path == "":
            # Behind the lock is more than in front of it.
            page = context.new_page()
            page.goto(server.home)
            unlock(page)
            page.close()
            # As if for the first time: a page that somebody has seen before takes less.
            cookies = context.cookies()
            context.close()
            context = browser.new_context(locale="en-GB")
            context.add_cookies(cookies)
            requests, size = weigh(context, reach)
            print(f"   the shelf: {requests} requests, {size} bytes")
        cookies = context.cookies()
        context.close()
        context = browser.new_context(locale="en-GB")
        context.add_cookies(cookies)
    context.close()


@journey("without any script: unlock, add, share, lock")
def without_script(browser, server, fixture):
    context = browser.new_context(java_script_enabled=False, accept_downloads=True)
    page = context.new_page()
    page.goto(server.home)
    unlock(page)
    page.locator("details.adding > summary").click()
    page.set_input_files("#files", [fixture.letter])
    page.locator("form[action='/add'] button[type=submit]").click()
    page.wait_for_selector(".notice")
    page.locator(".piece.valid .choice input").first.check()
    page.locator("form[action='/share'] button").click()
    page.locator("#with").fill("Sonnwald Works")
    page.locator("#purpose").fill("application 19")
    page.locator("input[value=encrypted]").check()
    page.locator("form[action='/share/preview'] button").click()
    page.locator("#lock").fill("told by telephone")
    page.locator("#lock-again").fill("told by telephone")
    page.locator("form[action='/share'] button").first.click()
    with page.expect_download():
        page.locator("a[href^='/made/']").click()
    page.locator("form[action='/lock'] button").click()
    assert page.locator("form[action='/unlock']").count() == 1
    context.close()


def share_form(page):
    page.goto("/".join(page.url.split("/")[:3]) + "/share")
    page.locator("input[name=award]").first.check()
    page.locator("#with").fill("Sonnwald Works")
    page.locator("#purpose").fill("application 17")


def preview(page):
    share_form(page)
    page.locator("form[action='/share/preview'] button").click()


def made(page):
    preview(page)
    page.locator("#lock").fill("told by telephone")
    page.locator("#lock-again").fill("told by telephone")
    page.locator("form[action='/share'] button").first.click()
    page.wait_for_selector("a[href^='/made/']")


def pages(home):
    """Every page there is, and how one gets there."""
    def code(page):
        page.goto(home + "backup")
        if page.locator("main > details #passphrase").count():
            page.locator("main > details", has=page.locator("#passphrase")).locator("summary").click()
        page.locator("#passphrase").fill(PASSPHRASE)
        page.locator("form[action='/backup/code'] button").click()
        page.wait_for_selector(".words")

    def stack(page):
        page.goto(home + "stack")
        page.locator(".rules-list a").first.click()
        page.wait_for_selector(".stack-picture")

    def award(page, part):
        page.goto(home)
        page.goto(home[:-1] + page.locator(".piece.valid h2 a").first.get_attribute("href") + part)

    def merging(page):
        page.goto(home + "backup")
        page.locator("details", has=page.locator("#merge-file")).locator("summary").click()

    def unequal(page):
        """What is shared is locked with one passphrase, typed twice: two that differ are refused."""
        preview(page)
        page.locator("#lock").fill("seven green lanterns")
        page.locator("#lock-again").fill("seven green candles")
        page.locator("form[action='/share'] button").first.click()
        page.wait_for_selector("[role=alert]:not([hidden])")

    def adding(page):
        page.goto(home)
        page.locator("details.adding > summary").click()

    return {
        "shelf": lambda page: page.goto(home),
        "adding": adding,
        "award": lambda page: award(page, ""),
        "removal": lambda page: award(page, "/remove"),
        "share": share_form,
        "preview": preview,
        "made": made,
        "shares": lambda page: page.goto(home + "shares"),
        "unlocked-twice": unequal,
        "log": lambda page: page.goto(home + "log"),
        "stack": stack,
        "backup": lambda page: page.goto(home + "backup"),
        "merging": merging,
        "code": code,
        "settings": lambda page: page.goto(home + "settings"),
        "missing": lambda page: page.goto(home + "awards/nothing"),
    }


def look(page, name, width, scheme, pictures):
    page.screenshot(path=pictures / f"wallet-{name}-{width}-{scheme}.png", full_page=True)
    over = page.evaluate("document.scrollingElement.scrollWidth - innerWidth")
    assert over <= 0, f"{name} is {over} px too wide at {width}"
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
    assert found.violations_count == 0, f"{name} {width} {scheme}\n{found.generate_report()}"


@journey("every page at every width, light and dark, in English and Greek: axe finds nothing, nothing is cut off, pictures are taken")
def looks(browser, server, empty, pictures):
    pictures.mkdir(parents=True, exist_ok=True)
    for scheme, language in LOOKS:
        for width, height in WIDTHS.items():
            context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": height})
            page = context.new_page()
            kind = f"{scheme}-{language}"
            page.goto(empty.home + "?lang=" + language)
            look(page, "welcome", width, kind, pictures)
            page.goto(server.home + "?lang=" + language)
            look(page, "locked", width, kind, pictures)
            unlock(page, "wrong" if width == 1280 else PASSPHRASE)
            if page.locator("[role=alert]:not([hidden])").count():
                look(page, "wrong", width, kind, pictures)
                unlock(page)
            for name, reach in pages(server.home).items():
                reach(page)
                look(page, name, width, kind, pictures)
            context.close()


def main():
    fixture = Fixture(sys.argv[1])
    servers = []
    try:
        with sync_playwright() as driver:
            browser = driver.chromium.launch(
                executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-dev-shm-usage"])
            context = browser.new_context(accept_downloads=True, locale="en-GB")
            servers.append(WalletServer(fixture, "first"))
            learner(context, servers[-1], fixture)
            servers.append(WalletServer(fixture, "second"))
            restored(context, servers[-1], fixture)
            for part in (dropped, keyboard):
                part(browser.new_context(accept_downloads=True, locale="en-GB"), servers[-1], fixture)
            without_script(browser, servers[-1], fixture)
            servers.append(WalletServer(fixture, "fourth"))
            by_keyboard(
                browser.new_context(accept_downloads=True, locale="en-GB"), servers[1], servers[-1], fixture)
            light(browser, servers[1])
            servers.append(WalletServer(fixture, "fifth"))
            merged(browser.new_context(accept_downloads=True, locale="en-GB"), servers[-1], fixture)
            servers.append(WalletServer(fixture, "third"))
            looks(browser, servers[1], servers[-1], pathlib.Path(sys.argv[2]))
            browser.close()
    finally:
        for server in servers:
            server.end()
        fixture.end()
    print(f"{counted()} journeys of the wallet, pictures in {sys.argv[2]}")


main()
