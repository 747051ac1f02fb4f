package io.hansa.stories;

import io.hansa.testing.InBrowser;
import java.util.Locale;

/** In Chinese, on a desk. */
@InBrowser(language = "zh-CN", width = 1280)
class FourJobsInChineseFeature extends FourJobs {

    FourJobsInChineseFeature() {
        super(Locale.SIMPLIFIED_CHINESE);
    }
}
