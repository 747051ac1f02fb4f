package io.hansa.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private static final Pattern DRAWN = Pattern.compile("<symbol id=\"([a-z]+)\" viewBox=\"0 0 320 200\"");

    @Test
    void each_picture_is_drawn_and_each_drawing_is_known() throws IOException {
        String sprite = Files.readString(Path.of("src/main/webapp/resources/hansa/pictures.svg"));
        Set<String> drawn =
                DRAWN.matcher(sprite).results().map(found -> found.group(1)).collect(Collectors.toSet());

        assertThat(drawn).isEqualTo(Pictures.names());
    }

    @Test
    void an_unknown_picture_falls_back_to_the_general_one() {
        assertThat(Pictures.motif("nothing-of-the-kind")).isEqualTo(Pictures.OTHERWISE);
        assertThat(Pictures.motif(null)).isEqualTo(Pictures.OTHERWISE);
    }
}
