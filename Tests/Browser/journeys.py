"""The employer's journey in a real browser. Run by script/test-pages."""

import json
import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from fixture import Fixture
from watched import LOOKS, WIDTHS, Watched, choose_file, counted, journey, tab_to, weigh


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
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        choose_file(page, "#files", fixture.good)
        tab_to(page, "button[type=submit]")
        page.keyboard.press("Enter")
        page.wait_for_selector(".document")
        assert "valid" in verdict(page).split()
        tab_to(page, ".checks summary")
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
    requests, size = weigh(context, lambda page: page.goto(home))
    assert context.cookies() == []
    print(f"   {requests} requests, {size} bytes")
    context.close()


# What this Chromium has on no Linux: a reader of codes, which sees this award as soon as there is a picture.
READER = """text => { window.BarcodeDetector = class {
    static getSupportedFormats() { return Promise.resolve(["qr_code"]); }
    async detect(video) { return video.videoWidth > 0 ? [{ rawValue: text }] : []; }
}; }"""


@journey("a code in front of the camera is checked; a camera that may not be used is told; without a reader there is no such button")
def camera(browser, home, fixture):
    context = browser.new_context(permissions=["camera"], locale="en-GB")
    with Watched(context, home) as page:
        if page.evaluate("'BarcodeDetector' in window"):
            print("   this browser has a reader of codes of its own; another one stands in its place")
        else:
            assert page.locator("[data-camera]").is_hidden()
    text = fixture.good.read_text()
    context.add_init_script(f"({READER})({json.dumps(text)})")
    with Watched(context, home) as page:
        page.locator("[data-scan]").focus()
        page.keyboard.press("Enter")
        page.wait_for_selector(".document")
        assert "valid" in verdict(page).split()
    with Watched(context, home) as page:
        # She changes her mind: the camera is off, and the button is where it was.
        page.evaluate("() => { BarcodeDetector.prototype.detect = async () => []; }")
        page.locator("[data-scan]").click()
        # By its event: the page's policy lets no condition be tried again and again.
        page.locator("video").evaluate("""video => new Promise(shown => {
            if (video.videoWidth > 0) shown();
            video.addEventListener("loadedmetadata", () => shown(), { once: true });
        })""")
        page.evaluate("() => { window.seen = document.querySelector('video').srcObject; }")
        page.keyboard.press("Enter")
        assert page.locator("[data-viewfinder]").is_hidden()
        assert page.evaluate("window.seen.getTracks().every(track => track.readyState === 'ended')")
        assert page.evaluate("document.activeElement.matches('[data-scan]')")
    with Watched(context, home) as page:
        page.evaluate("""() => {
            navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", "NotAllowedError"));
        }""")
        page.locator("[data-scan]").click()
        said = page.locator("[role=alert]")
        said.wait_for()
        assert said.inner_text() == said.get_attribute("data-no-camera")
    context.close()


@journey("the address of a published award is its verdict at once; of any other address the page says what to do")
def permanent(context, home, fixture):
    fixture.links = {"link": f"{fixture.issuer}?url={fixture.publish()}",
                     "elsewhere": f"{home}?url=https://elsewhere.example/award.json",
                     "link-unknown": f"{fixture.issuer}?url=https://elsewhere.example/award.json"}
    with Watched(context, fixture.links["link"]) as page:
        assert "valid" in verdict(page).split(), page.locator("main").inner_text()[:800]
        assert fixture.learner in page.locator(".claimed").inner_text()
    with Watched(context, fixture.links["elsewhere"]) as page:
        assert "opens no addresses" in page.locator("main [role=status]").inner_text()
        page.set_input_files("#files", fixture.good)
        check(page)
        assert "valid" in verdict(page).split()
    with Watched(context, fixture.links["link-unknown"]) as page:
        assert "opens no addresses" in page.locator("main").inner_text()


def pages(fixture):
    """Every page there is, and how one gets there."""
    return {
        "ask": lambda page: None,
        "valid": lambda page: (page.set_input_files("#files", fixture.good), check(page)),
        "invalid": lambda page: (page.set_input_files("#files", fixture.forged), check(page)),
        "several": lambda page: (
            page.set_input_files("#files", [fixture.good, fixture.other, fixture.forged, fixture.letter]), check(page)),
        "refusal": lambda page: page.goto(page.url.split("?")[0] + "nothing"),
        **{name: lambda page, address=address: page.goto(address) for name, address in fixture.links.items()},
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
        fixture.issuer = fixture.serve("--role", "issuer", "--workspace", "sonnwald")
        with sync_playwright() as driver:
            browser = driver.chromium.launch(executable_path="/usr/bin/chromium", args=[
                "--no-sandbox", "--disable-dev-shm-usage", "--use-fake-device-for-media-stream"])
            context = browser.new_context(accept_downloads=True, locale="en-GB")
            for part in (good_award, forged_award, several, dropped, pasted, obstacles, keyboard):
                part(context, home, fixture)
            without_script(browser, home, fixture)
            light(browser, home, fixture)
            camera(browser, home, fixture)
            permanent(context, home, fixture)
            looks(browser, home, fixture, pathlib.Path(sys.argv[2]))
            browser.close()
    finally:
        fixture.end()
    print(f"{counted()} journeys, pictures in {sys.argv[2]}")


main()
