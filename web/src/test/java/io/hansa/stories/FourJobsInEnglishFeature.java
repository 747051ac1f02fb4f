package io.hansa.stories;

import io.hansa.testing.InBrowser;
import java.util.Locale;

/** In English, on a phone. */
@InBrowser(language = "en", width = 360)
class FourJobsInEnglishFeature extends FourJobs {

    FourJobsInEnglishFeature() {
        super(Locale.ENGLISH);
    }
}
