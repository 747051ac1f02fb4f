package io.hansa.web.stories;

import io.hansa.testing.InBrowser;

@InBrowser
class SettlementInChineseFeature extends SettlementStory {

    @Override
    int monthsAgo() {
        return 2;
    }
}
