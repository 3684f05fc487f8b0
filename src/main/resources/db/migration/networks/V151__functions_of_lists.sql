-- What a list says of somebody becomes what she is there for when she accepts: as long as the list may say it.
alter table networks.seat_function drop constraint seat_function_function_check;
alter table networks.seat_function add constraint seat_function_function_check check (char_length(function) between 1 and 200);
