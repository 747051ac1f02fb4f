package io.hansa.web.stories;

import io.hansa.testing.InBrowser;

@InBrowser(language = "zh-CN", width = 360, height = 780, dark = true)
class GroupInChineseFeature extends GroupStory {}
