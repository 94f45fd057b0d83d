"""What journeys of every role have in common."""

WIDTHS = {360: 740, 768: 1024, 1280: 900}
LOOKS = [(scheme, language) for scheme in ("light", "dark") for language in ("en", "el")]
done = 0


class Watched:
    """A page on which nothing may go wrong unseen: no error, no violation of the policy, no request to anybody else."""

    def __init__(self, context, home):
        self.page = context.new_page()
        self.home = home
        self.requests = []
        self.troubles = []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("pageerror", lambda error: self.troubles.append(str(error)))
        self.page.on(
            "console", lambda message: self.troubles.append(message.text)
            if message.type == "error" and "status of 4" not in message.text else None)

    def __enter__(self):
        self.page.goto(self.home)
        return self.page

    def __exit__(self, kind, *rest):
        if kind is None:
            own = "/".join(self.home.split("/")[:3]) + "/"
            foreign = [url for url in self.requests if not url.startswith((own, "data:"))]
            assert not foreign, f"asked others: {foreign}"
            assert not self.troubles, f"{self.troubles}"
        self.page.close()


def journey(name):
    def wrap(body):
        def run(*arguments):
            global done
            body(*arguments)
            done += 1
            print(f"ok {name}")
        return run
    return wrap


def counted():
    """How many journeys came to their end."""
    return done


def weigh(context, reach):
    """Nothing of a page is known yet: it takes at most five requests, and less than 100 kB. Gives back what it took."""
    page = context.new_page()
    sizes = []
    page.on("response", lambda response: sizes.append((response.url, len(response.body()))))
    reach(page)
    page.wait_for_load_state("networkidle")
    took = len(sizes), sum(size for _, size in sizes)
    page.close()
    assert took[0] <= 5 and took[1] < 100_000, sizes
    return took


def tab_to(page, selector, most=160):
    """Goes on with the key Tab until this has the focus, which has to be seen. What has it already is not left."""
    for _ in range(most):
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            assert outline != "none", f"no focus to be seen on {selector}"
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{selector} cannot be reached")


def choose_file(page, selector, files):
    """Asks for the browser's own dialog. It does not open everywhere; that the key asks for it is the page's part."""
    tab_to(page, selector)
    page.evaluate("""document.activeElement.addEventListener("click", event => {
        event.preventDefault();
        document.body.dataset.asked = event.isTrusted;
    }, { once: true })""")
    page.keyboard.press("Space")
    page.wait_for_selector("body[data-asked=true]")
    page.evaluate("delete document.body.dataset.asked")
    page.set_input_files(selector, files)
