package io.hansa.partners.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Kinds of files that are kept, by what their content begins with. */
enum FileKind {
    PDF("application/pdf", new byte[] {'%', 'P', 'D', 'F', '-'}),
    PNG("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}),
    JPEG("image/jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}),
    TEXT("text/plain", new byte[0]) {
        @Override
        boolean fits(byte[] content) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(content))
                        .chars()
                        .allMatch(FileKind::isOfText);
            } catch (CharacterCodingException binary) {
                return false;
            }
        }
    };

    private final String mediaType;
    private final byte[] beginning;

    FileKind(String mediaType, byte[] beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    String mediaType() {
        return mediaType;
    }

    boolean fits(byte[] content) {
        return content.length > beginning.length
                && ByteBuffer.wrap(content, 0, beginning.length).equals(ByteBuffer.wrap(beginning));
    }

    static Optional<FileKind> of(byte[] content) {
        return Stream.of(values()).filter(kind -> kind.fits(content)).findFirst();
    }

    private static boolean isOfText(int character) {
        return character >= ' ' || character == '\n' || character == '\r' || character == '\t';
    }
}
