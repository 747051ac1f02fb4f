package io.hansa.partners.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a file is called and what it is. */
class EvidenceTest {

    @Test
    void a_name_keeps_no_folder_and_nothing_that_a_header_could_be_split_with() {
        assertThat(name("C:\\temp\\receipt.pdf")).isEqualTo("receipt.pdf");
        assertThat(name("../../etc/passwd")).isEqualTo("passwd");
        assertThat(name("a\r\nSet-Cookie: b\".txt")).isEqualTo("aSet-Cookie: b.txt");
        assertThat(name("发票.png")).isEqualTo("发票.png");
        assertThat(name("  ")).isEqualTo("file");
        assertThat(name("x".repeat(200) + ".pdf")).hasSize(120).endsWith(".pdf");
    }

    @Test
    void a_kind_is_told_by_the_content() {
        assertThat(FileKind.of("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))).contains(FileKind.PDF);
        assertThat(FileKind.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}))
                .contains(FileKind.JPEG);
        assertThat(FileKind.of("日期,金额\n".getBytes(StandardCharsets.UTF_8))).contains(FileKind.TEXT);
        assertThat(FileKind.of(new byte[] {'M', 'Z', 0, 1, 2})).isEmpty();
        assertThat(FileKind.of(new byte[] {(byte) 0xc3, 0x28})).isEmpty();
    }

    private static String name(String given) {
        return new Evidence(given, new byte[] {1}).name();
    }
}
