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
            foreign = [url for url in self.requests if not url.startswith((self.home, "data:"))]
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
