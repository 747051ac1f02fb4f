package io.hansa.architecture.planted.club;

import jakarta.ejb.Stateless;

@Stateless
public class OpenDoor {
    public void forAnybody() {
        // a boundary that names no role
    }
}
