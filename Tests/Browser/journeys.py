"""The employer's journey in a real browser. Run by script/test-pages."""

import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from fixture import Fixture
from watched import LOOKS, WIDTHS, Watched, counted, journey


def check(page):
    page.locator("form.ask [data-submit]").click()
    page.wait_for_selector(".document, [role=alert]:not([hidden])")


def verdict(page):
    return page.locator(".document .verdict").first.get_attribute("class")


@journey("one good award: verdict, what it states, what is established, each check, a receipt that holds")
def good_award(context, home, fixture):
    with Watched(context, home) as page:
        page.set_input_files("#files", fixture.good)
        assert fixture.good.name in page.locator("[data-chosen]").inner_text()
        check(page)
        assert "valid" in verdict(page).split(), page.locator("main").inner_text()[:1500]
        assert fixture.learner in page.locator(".claimed").inner_text()
        assert "Hochschule Sonnwald" in page.locator(".established").inner_text()
        passed = page.locator(".checks.passed details.fold, .checks.passed .check details").first
        passed.locator("summary").first.click()
        assert passed.get_attribute("open") is not None
        with page.expect_download() as download:
            page.get_by_role("link", name="Download the receipt").click()
        receipt = fixture.folder / "receipt.json"
        download.value.save_as(receipt)
        fixture.testamur("receipt", "check", "receipt.json", "--file", str(fixture.good), "--trust", "registry.json", "--anchor",
                         fixture.anchor, "--status", "lists", "--signed-by", fixture.anchor)


@journey("a forged award is invalid, and says why and what to do")
def forged_award(context, home, fixture):
    with Watched(context, home) as page:
        page.set_input_files("#files", fixture.forged)
        check(page)
        assert "invalid" in verdict(page).split()
        assert "proof.signature" in page.locator(".told").inner_text()
        assert page.locator(".claimed.unproven").count() == 1


@journey("several files are a table, the worst first, each with its card")
def several(context, home, fixture):
    with Watched(context, home) as page:
        page.set_input_files("#files", [fixture.good, fixture.forged, fixture.letter])
        check(page)
        rows = page.locator("table.files tbody tr").evaluate_all("rows => rows.map(row => row.className)")
        assert rows == ["invalid", "unknown", "valid"], rows
        page.locator("table.files a").first.click()
        assert page.url.endswith("#file-1")


@journey("a dropped file is checked at once")
def dropped(context, home, fixture):
    with Watched(context, home) as page:
        data = page.evaluate_handle(
            "text => { const data = new DataTransfer(); data.items.add(new File([text], 'dropped.json')); return data; }",
            fixture.good.read_text())
        page.dispatch_event("body", "dragover", {"dataTransfer": data})
        assert page.locator(".drop.over").count() == 1
        page.dispatch_event("body", "drop", {"dataTransfer": data})
        page.wait_for_selector(".document")
        assert "valid" in verdict(page).split()
        assert "dropped.json" in page.locator(".file").inner_text()


@journey("a pasted text is checked")
def pasted(context, home, fixture):
    with Watched(context, home) as page:
        page.locator(".paste summary").click()
        page.locator("#text").fill(fixture.good.read_text())
        check(page)
        assert "valid" in verdict(page).split()


@journey("nothing chosen, too many files: said before anything is sent")
def obstacles(context, home, fixture):
    with Watched(context, home) as page:
        check(page)
        assert page.locator("[role=alert]").inner_text() == "Choose a file first, or paste a text."
        assert page.evaluate("document.activeElement.id") == "files"
        page.set_input_files(
            "#files", [{"name": f"{n}.json", "mimeType": "application/json", "buffer": b"{}"} for n in range(101)])
        assert "more files" in page.locator("[role=alert]").inner_text()
        page.locator("[data-chosen] button").first.click()
        assert page.locator("[role=alert]").is_hidden()


@journey("with the keyboard alone")
def keyboard(context, home, fixture):
    with Watched(context, home) as page:
        def tab_to(selector, most=40):
            for _ in range(most):
                page.keyboard.press("Tab")
                if page.evaluate("selector => document.activeElement.matches(selector)", selector):
                    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
                    assert outline != "none", f"no focus to be seen on {selector}"
                    return
            raise AssertionError(f"{selector} cannot be reached")

        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        tab_to("#files")
        # The dialog is the browser's own and does not open everywhere; that the key asks for it is the page's part.
        page.evaluate("""document.activeElement.addEventListener("click", event => {
            event.preventDefault();
            document.body.dataset.asked = event.isTrusted;
        }, { once: true })""")
        page.keyboard.press("Space")
        page.wait_for_selector("body[data-asked=true]")
        page.set_input_files("#files", fixture.good)
        tab_to("button[type=submit]")
        page.keyboard.press("Enter")
        page.wait_for_selector(".document")
        assert "valid" in verdict(page).split()
        tab_to(".checks summary")
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.parentElement.open")
        page.keyboard.press("Shift+Tab")
        page.goto(home)


@journey("without any script")
def without_script(browser, home, fixture):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(home)
    page.set_input_files("#files", [fixture.good, fixture.forged])
    page.locator("button[type=submit]").click()
    page.wait_for_selector(".document")
    assert page.locator("table.files tbody tr").count() == 2
    context.close()


@journey("light: few requests, few bytes, nothing kept by the browser but files under their digests")
def light(browser, home, fixture):
    context = browser.new_context()
    page = context.new_page()
    sizes = []
    page.on("response", lambda response: sizes.append((response.url, len(response.body()))))
    page.goto(home, wait_until="networkidle")
    assert len(sizes) <= 5, sizes
    assert sum(size for _, size in sizes) < 100_000, sizes
    assert context.cookies() == []
    print(f"   {len(sizes)} requests, {sum(size for _, size in sizes)} bytes")
    context.close()


def pages(fixture):
    """Every page there is, and how one gets there."""
    return {
        "ask": lambda page: None,
        "valid": lambda page: (page.set_input_files("#files", fixture.good), check(page)),
        "invalid": lambda page: (page.set_input_files("#files", fixture.forged), check(page)),
        "several": lambda page: (
            page.set_input_files("#files", [fixture.good, fixture.other, fixture.forged, fixture.letter]), check(page)),
        "refusal": lambda page: page.goto(page.url.split("?")[0] + "nothing"),
    }


@journey("every page at every width, light and dark, in English and Greek: axe finds nothing, nothing is cut off, pictures are taken")
def looks(browser, home, fixture, pictures):
    pictures.mkdir(parents=True, exist_ok=True)
    for scheme, language in LOOKS:
        for width, height in WIDTHS.items():
            context = browser.new_context(
                color_scheme=scheme, viewport={"width": width, "height": height}, locale=language)
            for name, reach in pages(fixture).items():
                page = context.new_page()
                page.goto(home)
                reach(page)
                if language == "el" and name in ("valid", "invalid"):
                    # As it is seen: a style that made the capital would take the accent away.
                    word = page.locator(".verdict .word").first.inner_text()
                    assert word == {"valid": "Έγκυρο", "invalid": "Άκυρο"}[name], word
                page.screenshot(path=pictures / f"{name}-{width}-{scheme}-{language}.png", full_page=True)
                over = page.evaluate("document.scrollingElement.scrollWidth - innerWidth")
                assert over <= 0, f"{name} is {over} px too wide at {width}"
                found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
                assert found.violations_count == 0, f"{name} {width} {scheme} {language}\n{found.generate_report()}"
                page.close()
            context.close()
    page = browser.new_page()
    page.goto(home)
    pages(fixture)["valid"](page)
    page.emulate_media(media="print")
    page.screenshot(path=pictures / "valid-print.png", full_page=True)
    page.close()


def main():
    fixture = Fixture(sys.argv[1])
    try:
        home = fixture.serve()
        with sync_playwright() as driver:
            browser = driver.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-dev-shm-usage"])
            context = browser.new_context(accept_downloads=True, locale="en-GB")
            for part in (good_award, forged_award, several, dropped, pasted, obstacles, keyboard):
                part(context, home, fixture)
            without_script(browser, home, fixture)
            light(browser, home, fixture)
            looks(browser, home, fixture, pathlib.Path(sys.argv[2]))
            browser.close()
    finally:
        fixture.end()
    print(f"{counted()} journeys, pictures in {sys.argv[2]}")


main()
