package io.hansa.web.stories;

import io.hansa.testing.InBrowser;

@InBrowser
class MissingPointsInChineseFeature extends MissingPointsStory {}
