package io.hansa.architecture.planted.club;

import jakarta.transaction.Transactional;

@Transactional
class TransactionOfAnInterceptor {}
