package io.hansa.web.stories;

import io.hansa.testing.InBrowser;

@InBrowser
class DisputeInChineseFeature extends DisputeStory {

    @Override
    int monthsAgo() {
        return 7;
    }
}
