package io.hansa.partners.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large a file may be: {@code hansa.partner.file.megabytes}. */
@ApplicationScoped
class FileLimit {

    private int megabytes;

    protected FileLimit() {}

    @Inject
    FileLimit(@ConfigProperty(name = "hansa.partner.file.megabytes", defaultValue = "512") int megabytes) {
        this.megabytes = megabytes;
    }

    int megabytes() {
        return megabytes;
    }
}
