package io.hansa.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which language and theme this reader sees the page: by choice, else as the browser asks, else Chinese. */
@Named
@RequestScoped
public class Appearance {

    static final String LANGUAGE_COOKIE = "hansa.language";
    static final String THEME_COOKIE = "hansa.theme";

    static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    static final List<String> THEMES = List.of("light", "dark");

    private final HttpServletRequest request;

    protected Appearance() {
        this(null);
    }

    @Inject
    public Appearance(HttpServletRequest request) {
        this.request = request;
    }

    public Locale getLocale() {
        return cookie(LANGUAGE_COOKIE).flatMap(Appearance::language).orElseGet(this::accepted);
    }

    /** For the {@code lang} attribute, e.g. {@code zh-CN}. */
    public String getLanguageTag() {
        return getLocale().toLanguageTag();
    }

    /** {@code light} or {@code dark} when chosen; null leaves it to the system. */
    public String getTheme() {
        return cookie(THEME_COOKIE).filter(THEMES::contains).orElse(null);
    }

    static Optional<Locale> language(String tag) {
        String asked = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        return LANGUAGES.stream()
                .filter(locale -> locale.getLanguage().equals(asked))
                .findFirst();
    }

    private Locale accepted() {
        if (request.getHeader("Accept-Language") == null) {
            return LANGUAGES.get(0);
        }
        return Collections.list(request.getLocales()).stream()
                .map(locale -> language(locale.toLanguageTag()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(LANGUAGES.get(0));
    }

    private Optional<String> cookie(String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
