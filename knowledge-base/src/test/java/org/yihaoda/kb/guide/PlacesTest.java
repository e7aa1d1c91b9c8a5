package org.yihaoda.kb.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WS-02: several addresses in one field, and windows that are none. */
class PlacesTest {
    @Test
    void addresses_areTakenApart() {
        assertThat(Places.read("办理地点：清河区农新路12号（车管1-16号窗）、芙蓉大道61号（机动车业务1-14号窗）").addresses())
                .containsExactly("清河区农新路12号（车管1-16号窗）", "芙蓉大道61号（机动车业务1-14号窗）");
        assertThat(Places.read("办理地点：云州市市民路5号803房/云州市政民路51号1312房").addresses())
                .containsExactly("云州市市民路5号803房", "云州市政民路51号1312房");
        assertThat(Places.read("朱村大道东1号；仙村镇大望田（考场）。").addresses()).containsExactly("朱村大道东1号", "仙村镇大望田（考场）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云州市连新路31号二楼1、2号窗口（周一、三为1、2号窗，周二、四、五为1号窗）",
                "进港大道8号17、18号窗口（查档），19号窗司法查询窗口",
                "东风中路305号13楼1315室、1317室、1320室",
                "海珠中路72号（综合窗）（户政专窗）"
            })
    void windowsOfOneAddress_stayTogether(String place) {
        assertThat(Places.read("办理地点：" + place).addresses()).containsExactly(place);
    }

    @Test
    void hours_areTakenOut() {
        Places places = Places.read("办理地点：市民路1号。办理时间：周一至周五9:00—17:00");
        assertThat(places.addresses()).containsExactly("市民路1号");
        assertThat(places.hours()).isEqualTo("周一至周五9:00—17:00");
    }

    @Test
    void placeOfNothing_isNone() {
        assertThat(Places.read("办理地点：无").addresses()).isEmpty();
        assertThat(Places.read("办理地点：无").withoutCounter()).isFalse();
    }
}
