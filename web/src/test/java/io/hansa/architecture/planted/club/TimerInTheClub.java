package io.hansa.architecture.planted.club;

import jakarta.ejb.Schedule;

class TimerInTheClub {
    @Schedule(persistent = false)
    void work() {
        // a timer that is more than a tick
    }
}
