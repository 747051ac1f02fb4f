package io.hansa.architecture.planted.club;

import java.time.Instant;

class OwnTime {
    Instant read() {
        return Instant.now();
    }
}
