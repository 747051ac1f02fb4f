package io.hansa.architecture.planted.club;

import io.hansa.architecture.planted.partners.Contract;

class ClubInsidePartners {
    Contract inside;
}
