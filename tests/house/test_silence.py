"""The library never prints and never ends the process: nothing that does so is called from it."""
import os
import re
import subprocess
import unittest

LIBRARY = os.environ["RECITAL_LIBRARY"]

# output streams of the process, C's printing to standard output, and the ways out; _exit is none of them, for it ends
# only a child that could not become another program
FORBIDDEN = re.compile(r"std::(cout|cerr|clog|wcout|wcerr)|exit|quick_exit|_Exit|abort|std::terminate|printf|puts|putchar"
                       r"|perror|stdout|stderr|fmt::.*vprint\(.*|system|popen")


class Silence(unittest.TestCase):
    def test_library(self):
        listed = subprocess.run(["nm", "--demangle", "--undefined-only", LIBRARY], capture_output=True, text=True, check=True)
        names = re.findall(r"^\s*U (.*?)(?:@.*)?$", listed.stdout, re.MULTILINE)
        self.assertGreater(len(names), 100)
        self.assertEqual([name for name in names if FORBIDDEN.fullmatch(name)], [])


if __name__ == "__main__":
    unittest.main()
