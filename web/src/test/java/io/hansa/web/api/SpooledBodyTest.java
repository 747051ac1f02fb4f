package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpooledBodyTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 17, 1024 * 1024, 1024 * 1024 + 1, 5_000_000})
    void is_read_as_often_as_it_is_asked_for(int length) throws IOException {
        byte[] body = new byte[length];
        new Random(length).nextBytes(body);
        SpooledBody spooled = SpooledBody.of(new ByteArrayInputStream(body));

        try (var first = spooled.open();
                var second = spooled.open();
                var last = spooled.last()) {
            assertThat(first.readAllBytes()).isEqualTo(body);
            assertThat(second.readAllBytes()).isEqualTo(body);
            assertThat(last.readAllBytes()).isEqualTo(body);
        }
        spooled.close();
    }
}
