package io.hansa.web.stories;

import io.hansa.testing.InBrowser;

@InBrowser
class ExpiryInChineseFeature extends ExpiryStory {

    @Override
    String region() {
        return "AQ-1";
    }
}
