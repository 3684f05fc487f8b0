package tragnetz.networks.memberships;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.shared.access.Person;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Rooms;

import java.util.List;

@Component
class MembershipRooms implements Rooms {

    @Override
    public List<Room> rooms(Viewer viewer, @Nullable House house) {
        return house != null && viewer instanceof Person person && person.coordinates(house.id())
                ? List.of(
                        Room.desk(62, house.path() + "/applications", "applications.room"),
                        Room.desk(64, house.path() + "/memberships", "memberships.room"))
                : List.of();
    }
}
