package io.hansa.architecture.planted.web;

import jakarta.transaction.UserTransaction;

class PageWithTransaction {
    UserTransaction own;
}
