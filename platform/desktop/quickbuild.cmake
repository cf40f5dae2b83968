# Makes a build from nothing take half as long: the headers that nearly every file reads are compiled once, what the QML
# compiler writes is compiled by the dozen, and what only tests run is not optimised, which would take longer than to run
# it. Included last, when all targets are known.

file(GENERATE OUTPUT precompiled.cpp CONTENT "")
function(heard_precompile NAME)
    cmake_parse_arguments(PARSE_ARGV 1 PRECOMPILED "" "" "OPTIONS;LIBS;HEADERS")
    add_library(${NAME} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/precompiled.cpp)
    target_compile_options(${NAME} PRIVATE ${PRECOMPILED_OPTIONS})
    target_link_libraries(${NAME} PRIVATE heard_options Qt6::Core ${PRECOMPILED_LIBS})
    target_precompile_headers(${NAME} PRIVATE
        <QByteArray> <QDate> <QDateTime> <QFuture> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QObject> <QPromise>
        <QRegularExpression> <QSet> <QString> <QStringList> <QUrl> <QVector>
        <algorithm> <chrono> <functional> <memory> <optional> <variant> <vector> ${PRECOMPILED_HEADERS})
endfunction()
set(APP_OPTIONS -fpch-preprocess) # ccache asks for it
heard_precompile(heard_precompiled OPTIONS ${APP_OPTIONS})
if(HEARD_TESTS)
    find_package(Catch2 3 REQUIRED)
    set(TEST_OPTIONS ${APP_OPTIONS} -O0)
    heard_precompile(heard_precompiled_tests OPTIONS ${TEST_OPTIONS}
        LIBS Catch2::Catch2 HEADERS <catch2/catch_test_macros.hpp>)
endif()

function(heard_group_compiled_qml TARGET)
    get_target_property(SOURCES ${TARGET} SOURCES)
    list(FILTER SOURCES INCLUDE REGEX "/qmlcache/.*_qml\\.cpp$")
    set(NUMBER 0)
    foreach(SOURCE IN LISTS SOURCES)
        math(EXPR GROUP "${NUMBER} / 12")
        math(EXPR NUMBER "${NUMBER} + 1")
        set_source_files_properties(${SOURCE} TARGET_DIRECTORY ${TARGET} PROPERTIES UNITY_GROUP qml${GROUP})
    endforeach()
    if(NUMBER)
        set_target_properties(${TARGET} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    endif()
endfunction()

# Compiles what DIRECTORY and the folders below it build with OPTIONS and what PRECOMPILED compiled with the same.
function(heard_build_quickly DIRECTORY PRECOMPILED OPTIONS)
    get_property(TARGETS DIRECTORY ${DIRECTORY} PROPERTY BUILDSYSTEM_TARGETS)
    foreach(TARGET IN LISTS TARGETS)
        get_target_property(TYPE ${TARGET} TYPE)
        if(TYPE MATCHES "^(STATIC_LIBRARY|EXECUTABLE)$")
            target_compile_options(${TARGET} PRIVATE ${OPTIONS})
            target_precompile_headers(${TARGET} REUSE_FROM ${PRECOMPILED})
            heard_group_compiled_qml(${TARGET})
        elseif(TYPE STREQUAL "OBJECT_LIBRARY" AND Qt6_VERSION VERSION_LESS 6.5)
            set_target_properties(${TARGET} PROPERTIES AUTOMOC OFF) # what Qt adds for resources has nothing for it
        endif()
    endforeach()
    get_property(BELOW DIRECTORY ${DIRECTORY} PROPERTY SUBDIRECTORIES)
    foreach(SUBDIRECTORY IN LISTS BELOW)
        if(SUBDIRECTORY STREQUAL "${PROJECT_SOURCE_DIR}/tests")
            heard_build_quickly(${SUBDIRECTORY} heard_precompiled_tests "${TEST_OPTIONS}")
        elseif(SUBDIRECTORY STREQUAL "${PROJECT_SOURCE_DIR}/tests/bench") # what is measured is optimised
            heard_build_quickly(${SUBDIRECTORY} heard_precompiled "${APP_OPTIONS}")
        else()
            heard_build_quickly(${SUBDIRECTORY} ${PRECOMPILED} "${OPTIONS}")
        endif()
    endforeach()
endfunction()
heard_build_quickly(${PROJECT_SOURCE_DIR} heard_precompiled "${APP_OPTIONS}")
