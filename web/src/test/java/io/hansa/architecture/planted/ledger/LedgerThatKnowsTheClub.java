package io.hansa.architecture.planted.ledger;

import io.hansa.architecture.planted.club.PointsManager;

class LedgerThatKnowsTheClub {
    PointsManager above;
}
