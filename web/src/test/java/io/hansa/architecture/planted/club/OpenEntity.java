package io.hansa.architecture.planted.club;

import jakarta.persistence.Entity;

@Entity
public class OpenEntity {}
