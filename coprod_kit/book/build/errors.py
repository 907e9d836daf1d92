"""Why there is no site, or none where it was wanted; kept apart from what is slow to load."""


class BookError(Exception):
    """The book cannot be built; the message says why and what to do."""


class NoSiteError(Exception):
    """There is no finished site, and none can be built here."""


class ForeignFolderError(Exception):
    """A folder for the site holds something that was not put there with it.

    Attributes
    ----------
    name : str
        Path of a foreign or changed file, from the folder.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name
