package io.hansa.club.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import io.hansa.kernel.DomainException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrandLookTest {

    private static final Path TOKENS = Path.of("../web/src/main/webapp/resources/hansa/tokens.css");

    @ParameterizedTest
    @CsvSource({"#000000,#ffffff,21000", "#777777,#ffffff,4478", "#767676,#ffffff,4542", "#ff0000,#ff0000,1000"})
    void contrast_is_that_of_the_guidelines(String one, String other, long thousandths) {
        assertThat(Colour.of(one).contrast(Colour.of(other))).isCloseTo(thousandths, offset(2L));
        assertThat(Colour.of(other).contrast(Colour.of(one)))
                .isEqualTo(Colour.of(one).contrast(Colour.of(other)));
    }

    @Test
    void the_clubs_own_colours_are_readable_and_what_is_made_of_a_colour_is_one() {
        var look = Look.of("#0F5C52", "#62bfae");

        assertThat(look.light()).isEqualTo("#0f5c52");
        assertThat(List.of(look.lightHover(), look.darkHover(), look.lightSoft(), look.darkSoft()))
                .allMatch(colour -> Colour.read(colour).isPresent());
        assertThat(Colour.of(look.lightHover()).contrast(Colour.of("#ffffff")))
                .isGreaterThan(Colour.of(look.light()).contrast(Colour.of("#ffffff")));
    }

    @ParameterizedTest
    @CsvSource({
        "#b9d7ff,#62bfae,invalid-brand-contrast-light",
        "#0f5c52,#0f5c52,invalid-brand-contrast-dark",
        "red,#62bfae,invalid-brand-light",
        "#0f5c52,#fff,invalid-brand-dark"
    })
    void what_is_hard_to_read_or_no_colour_is_refused(String light, String dark, String code) {
        assertThatThrownBy(() -> Look.of(light, dark))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void its_grounds_are_those_of_the_design() throws IOException {
        String css = Files.readString(TOKENS);
        var light = new ArrayList<String>();
        var dark = new ArrayList<String>();
        for (String token : List.of("ground", "paper", "sunken", "hover")) {
            var found = Pattern.compile("--" + token + ": light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)")
                    .matcher(css);
            assertThat(found.find()).as(token).isTrue();
            light.add(found.group(1));
            dark.add(found.group(2));
        }

        assertThat(Look.LIGHT_GROUNDS).isEqualTo(light);
        assertThat(Look.DARK_GROUNDS).isEqualTo(dark);
        assertThat(css).contains("--on-accent: light-dark(" + Look.ON_LIGHT + ", " + Look.ON_DARK + ")");
    }
}
