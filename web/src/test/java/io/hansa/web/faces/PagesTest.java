package io.hansa.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page keeps to: no inline style or script, no text outside the bundles, ids on forms and inputs. */
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern HANDLER = Pattern.compile("\\s(on[a-z]+|style)\\s*=\\s*\"");
    private static final Pattern SCRIPT =
            Pattern.compile("<script(?![^>]*\\ssrc=)|<style|javascript:|<f:ajax|<h:commandLink");
    private static final Pattern SAID = Pattern.compile("\\s(title|alt|label|placeholder|aria-label)=\"([^\"]*)\"");
    private static final Pattern INPUT = Pattern.compile(
            "<(h:form|o:form|h:input\\w+|h:select\\w+|p:input\\w+|p:select\\w+|p:datePicker|p:autoComplete|p:fileUpload|p:password)\\b[^>]*>");
    private static final Path BEANS = Path.of("src/main/java");
    private static final Pattern NAMED = Pattern.compile("@Named\\(\"(\\w+)\"\\)");
    private static final Pattern ROW = Pattern.compile("\\svar=\"(\\w+)\"");
    private static final Pattern KEY = Pattern.compile("(\\w+)Text\\['([\\w.-]+)'\\]");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void keeps_to_the_rules(Path page) throws IOException {
        assertThat(faults(Files.readString(page))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void says_only_what_the_bundles_have(Path page) throws IOException {
        List<String> missing = new ArrayList<>();
        Matcher keys = KEY.matcher(Files.readString(page));
        while (keys.find()) {
            Properties bundle = BundlesTest.read(keys.group(1), "en");
            if (!keys.group(2).endsWith(".") && bundle.getProperty(keys.group(2)) == null) {
                missing.add(keys.group(1) + ": " + keys.group(2));
            }
        }
        assertThat(missing).isEmpty();
    }

    /** The name of a bean comes before the name of a row: the row would never be reached. */
    @Test
    void no_row_has_the_name_of_a_bean() throws IOException {
        Set<String> beans = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(BEANS)) {
            for (Path source : sources.filter(file -> file.toString().endsWith("Bean.java"))
                    .toList()) {
                NAMED.matcher(Files.readString(source)).results().forEach(found -> beans.add(found.group(1)));
            }
        }
        Set<String> rows = new TreeSet<>();
        for (Path page : pages().toList()) {
            ROW.matcher(Files.readString(page)).results().forEach(found -> rows.add(found.group(1)));
        }

        assertThat(beans).contains("partnerFile").doesNotContainAnyElementsOf(rows);
    }

    @Test
    void each_fault_is_seen_when_planted() {
        assertThat(faults("<p style=\"color:red\"/>")).hasSize(1);
        assertThat(faults("<a onclick=\"go()\"/>")).hasSize(1);
        assertThat(faults("<script>go()</script>")).isNotEmpty();
        assertThat(faults("<f:ajax/>")).hasSize(1);
        assertThat(faults("<p>Hello there</p>")).hasSize(1);
        assertThat(faults("<img alt=\"a ship\"/>")).hasSize(1);
        assertThat(faults("<h:inputText value=\"#{a.b}\"/>")).hasSize(1);
        assertThat(faults("<h:form id=\"a\"><h:inputText id=\"b\" value=\"#{a.b}\"/>#{c}</h:form>"))
                .isEmpty();
    }

    private static List<String> faults(String source) {
        String page = COMMENT.matcher(source).replaceAll("");
        List<String> faults = new ArrayList<>();
        collect(HANDLER, page, "inline style or handler", faults);
        collect(SCRIPT, page, "inline script, or what breaks under CSP", faults);
        INPUT.matcher(page)
                .results()
                .filter(input -> !input.group().contains(" id=\""))
                .forEach(input -> faults.add("no id: " + input.group()));
        SAID.matcher(page)
                .results()
                .filter(said -> hasWords(said.group(2)))
                .forEach(said -> faults.add("text outside the bundles: " + said.group()));
        String text = TAG.matcher(EXPRESSION.matcher(page).replaceAll("")).replaceAll(" ");
        if (hasWords(text)) {
            faults.add("text outside the bundles: " + text.strip());
        }
        return faults;
    }

    private static void collect(Pattern pattern, String page, String fault, List<String> faults) {
        pattern.matcher(page).results().forEach(found -> faults.add(fault + ": " + found.group()));
    }

    private static boolean hasWords(String text) {
        String said = EXPRESSION.matcher(text).replaceAll("").replaceAll("&\\w+;", "");
        return WORD.matcher(said).find();
    }
}
