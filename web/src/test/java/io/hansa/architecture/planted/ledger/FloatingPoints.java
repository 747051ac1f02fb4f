package io.hansa.architecture.planted.ledger;

class FloatingPoints {
    double points;
}
