package io.hansa.web.stories;

import io.hansa.testing.InBrowser;

@InBrowser
class WebhookInChineseFeature extends WebhookStory {}
