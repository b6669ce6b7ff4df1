--liquibase formatted sql
--changeset tagayasu:20261123-21

update code_item set flags = array_append(flags, 'countsAsCall') where list = 'contactMethod' and code = '電話';
