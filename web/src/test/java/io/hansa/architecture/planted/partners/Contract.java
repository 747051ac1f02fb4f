package io.hansa.architecture.planted.partners;

public class Contract {}
