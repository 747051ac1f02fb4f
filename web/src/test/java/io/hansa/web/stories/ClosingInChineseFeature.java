package io.hansa.web.stories;

import io.hansa.testing.InBrowser;

@InBrowser
class ClosingInChineseFeature extends ClosingStory {

    @Override
    int monthsAgo() {
        return 2;
    }
}
