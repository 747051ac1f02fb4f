package io.hansa.architecture.planted.club;

import jakarta.ws.rs.core.Response;

class ResourceInTheClub {
    Response answer;
}
