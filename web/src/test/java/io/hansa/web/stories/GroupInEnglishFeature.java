package io.hansa.web.stories;

import io.hansa.testing.InBrowser;

@InBrowser(language = "en")
class GroupInEnglishFeature extends GroupStory {}
