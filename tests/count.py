"""Says how many tests passed, failed and were skipped: python3 count.py JUNIT.xml, as ctest --output-junit writes it."""
import sys
import xml.etree.ElementTree


def main():
    cases = xml.etree.ElementTree.parse(sys.argv[1]).getroot().findall("testcase")
    statuses = [case.get("status") for case in cases]
    passed, failed = statuses.count("run"), statuses.count("fail")
    print(f"{passed} passed, {failed} failed, {len(statuses) - passed - failed} skipped")


if __name__ == "__main__":
    main()
