package io.hansa.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The folder from which a gateway takes text messages and mails: each one a file {@code <id>.json} that is there whole or not at
 * all. The same id is the same message, so that a gateway that remembers ids sends none twice. Without a folder nothing is sent, and
 * the messages wait.
 */
@ApplicationScoped
class Pickup {

    /** Of the group; where files know no groups, as the folder says. */
    private static final FileAttribute<?>[] FOR_THE_GATEWAY =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r-----"))
                    }
                    : new FileAttribute<?>[0];

    private Optional<Path> folder;

    protected Pickup() {}

    @Inject
    Pickup(@ConfigProperty(name = "hansa.messages.folder") Optional<String> folder) {
        this.folder = folder.map(Path::of);
    }

    boolean isOpen() {
        return folder.isPresent();
    }

    /** A message as it leaves. */
    record Letter(long id, String channel, String address, String subject, String text) {}

    /** One that the gateway has not taken yet goes to nobody. */
    void takeBack(long id) {
        try {
            if (isOpen()) {
                Files.deleteIfExists(folder.orElseThrow().resolve(id + ".json"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void put(Letter letter) {
        var json = Json.createObjectBuilder()
                .add("id", letter.id())
                .add("channel", letter.channel().toLowerCase(Locale.ROOT))
                .add("to", letter.address())
                .add("subject", letter.subject())
                .add("text", letter.text())
                .build();
        try {
            Path in = Files.createDirectories(folder.orElseThrow());
            Path part = Files.createTempFile(in, ".", ".part", FOR_THE_GATEWAY);
            Files.writeString(part, json.toString());
            Files.move(part, in.resolve(letter.id() + ".json"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
