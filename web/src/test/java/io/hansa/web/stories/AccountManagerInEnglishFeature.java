package io.hansa.web.stories;

import io.hansa.testing.InBrowser;

@InBrowser(language = "en", width = 360, height = 780, dark = true)
class AccountManagerInEnglishFeature extends AccountManagerStory {}
