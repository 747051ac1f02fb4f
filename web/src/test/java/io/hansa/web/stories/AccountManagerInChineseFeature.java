package io.hansa.web.stories;

import io.hansa.testing.InBrowser;

@InBrowser(language = "zh-CN")
class AccountManagerInChineseFeature extends AccountManagerStory {}
