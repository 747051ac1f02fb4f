package io.hansa.web.stories;

import io.hansa.testing.InBrowser;

@InBrowser(language = "zh-CN")
class MemberInChineseFeature extends MemberPortalStory {

    @Override
    String language() {
        return "zh-CN";
    }
}
