package io.hansa.architecture.planted.club;

public class PointsManager {}
