package io.hansa.architecture.planted.club;

import jakarta.persistence.EntityManager;

public class OpenRepository {
    EntityManager manager;
}
