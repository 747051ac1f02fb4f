package io.hansa.web.stories;

import io.hansa.testing.InBrowser;

@InBrowser
class TillInChineseFeature extends TillStory {}
