package io.hansa.web.stories;

import io.hansa.testing.InBrowser;

@InBrowser
class ContractInChineseFeature extends ContractStory {}
