--liquibase formatted sql
--changeset tagayasu:20261122-63

alter table complaint add constraint complaint_contact foreign key (contact_id) references contact;
alter table competitor_move add constraint competitor_move_contact foreign key (contact_id) references contact;
alter table product_feedback add constraint product_feedback_contact foreign key (contact_id) references contact;
